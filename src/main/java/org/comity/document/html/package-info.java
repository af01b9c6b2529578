/// A document as a fragment of a page, which is also what is laid out on paper for PDF.
@NullMarked
package org.comity.document.html;

import org.jspecify.annotations.NullMarked;
