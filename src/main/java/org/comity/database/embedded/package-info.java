/// The PostgreSQL that travels in the program: unpacked, made, started and stopped by our own
/// launcher.
@NamedInterface("embedded")
@NullMarked
package org.comity.database.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
