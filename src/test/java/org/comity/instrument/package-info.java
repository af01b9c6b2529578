/// Who is party to what since when, and who may record it.
@org.jspecify.annotations.NullMarked
package org.comity.instrument;
