/// Tests of documents for Word.
@NullMarked
package org.comity.document.docx;

import org.jspecify.annotations.NullMarked;
