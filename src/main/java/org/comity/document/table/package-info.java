/// Tables as files for spreadsheets and programs, and such files read: what would be a formula is
/// made harmless on the way out and named on the way in, and whatever is too large, packed to burst
/// or carries macros is refused before it is opened.
@NamedInterface("table")
@NullMarked
package org.comity.document.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
