/// What becomes of a request after it is drafted: signed, sent, answered, closed. The program sends
/// nothing to another State; it keeps what was done, day by day.
@NullMarked
package org.comity.request.follow;

import org.jspecify.annotations.NullMarked;
