/// Reads the content of treaties and States from its files and refuses what is wrong in them, with
/// file, line and reason.
@NamedInterface("content")
@NullMarked
package org.comity.instrument.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
