/// A document for Word: real styles, numbers, notes and fields, so that one can go on writing.
@NullMarked
package org.comity.document.docx;

import org.jspecify.annotations.NullMarked;
