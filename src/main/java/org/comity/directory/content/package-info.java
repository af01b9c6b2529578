/// Reads the directory from its files and refuses what is wrong in them, with file, line and
/// reason.
@NamedInterface("content")
@NullMarked
package org.comity.directory.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
