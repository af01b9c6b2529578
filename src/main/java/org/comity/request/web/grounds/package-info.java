/// The grounds on which a request may be refused, as a page on which each is answered.
@NullMarked
package org.comity.request.web.grounds;

import org.jspecify.annotations.NullMarked;
