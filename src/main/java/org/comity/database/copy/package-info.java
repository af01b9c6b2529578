/// All rows of all rooms out of a database and into an empty one, table by table, whatever server
/// and version it is on: what a backup is made of.
@NamedInterface("copy")
@NullMarked
package org.comity.database.copy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
