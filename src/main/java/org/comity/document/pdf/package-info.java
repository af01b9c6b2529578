/// A document on paper: the page of [org.comity.document.html] laid out as tagged PDF.
@NullMarked
package org.comity.document.pdf;

import org.jspecify.annotations.NullMarked;
