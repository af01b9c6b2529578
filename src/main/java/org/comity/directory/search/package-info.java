/// Finds authorities and States by words, in any of the six languages, however they are spelled.
@NullMarked
package org.comity.directory.search;

import org.jspecify.annotations.NullMarked;
