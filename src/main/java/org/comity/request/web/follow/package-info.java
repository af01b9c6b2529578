/// What became of a request, as pages: the time line, the forms of its steps, what waits.
@NullMarked
package org.comity.request.web.follow;

import org.jspecify.annotations.NullMarked;
