/// The documents of a draft, as pages and files.
@NullMarked
package org.comity.request.web.papers;

import org.jspecify.annotations.NullMarked;
