/// Who looked at how authorities are reached where that is not public, kept for the State of the
/// entry.
@NamedInterface("looked")
@NullMarked
package org.comity.directory.looked;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
