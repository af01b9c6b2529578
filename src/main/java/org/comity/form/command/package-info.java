/// `./comity form …`: commands about definitions of forms, for those who write them.
@NamedInterface("command")
@NullMarked
package org.comity.form.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
