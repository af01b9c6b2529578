/// A PostgreSQL server of one's own in place of the embedded one: how it is named, whether the
/// program can work on it, and what is said where it cannot.
@NamedInterface("external")
@NullMarked
package org.comity.database.external;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
