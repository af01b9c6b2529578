/// Tests of documents on paper.
@NullMarked
package org.comity.document.pdf;

import org.jspecify.annotations.NullMarked;
