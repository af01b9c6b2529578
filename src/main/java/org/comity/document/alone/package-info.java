/// The renderers put together by hand, for a command that runs without the rest of the program.
@NamedInterface("alone")
@NullMarked
package org.comity.document.alone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
