/// A document on paper: the page of [org.comity.document.html] laid out as tagged PDF.
@NamedInterface("pdf")
@NullMarked
package org.comity.document.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
