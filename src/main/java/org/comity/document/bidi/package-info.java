/// What text in two directions needs in every format.
@NullMarked
package org.comity.document.bidi;

import org.jspecify.annotations.NullMarked;
