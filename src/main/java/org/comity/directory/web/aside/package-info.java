/// What the page of an authority shows those who keep it beside the entry itself: its discussions
/// and what was found at its web addresses.
@NullMarked
package org.comity.directory.web.aside;

import org.jspecify.annotations.NullMarked;
