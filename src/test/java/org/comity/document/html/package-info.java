/// Tests of documents as pages.
@NullMarked
package org.comity.document.html;

import org.jspecify.annotations.NullMarked;
