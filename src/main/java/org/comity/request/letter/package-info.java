/// The documents that a case becomes: the letter and what goes with it, each as blocks.
@NullMarked
package org.comity.request.letter;

import org.jspecify.annotations.NullMarked;
