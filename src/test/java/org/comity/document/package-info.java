/// Tests of the documents.
@NullMarked
package org.comity.document;

import org.jspecify.annotations.NullMarked;
