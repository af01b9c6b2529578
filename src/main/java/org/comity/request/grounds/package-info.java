/// The grounds on which a request may be refused, answered one by one before it leaves, and all
/// that is told then.
@NullMarked
package org.comity.request.grounds;

import org.jspecify.annotations.NullMarked;
