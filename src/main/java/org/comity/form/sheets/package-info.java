/// The sheets on which a body answers a form: saving with versions and conflicts, the history, and
/// the library of frozen editions.
@NamedInterface("sheets")
@NullMarked
package org.comity.form.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
