/// From one request to the next: what stays of a case, what goes, and what ties the two.
@NullMarked
package org.comity.request.link;

import org.jspecify.annotations.NullMarked;
