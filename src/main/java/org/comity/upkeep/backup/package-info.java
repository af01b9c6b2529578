/// One file that holds a whole installation, closed under a passphrase, and the way back from it.
@NamedInterface("backup")
@NullMarked
package org.comity.upkeep.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
