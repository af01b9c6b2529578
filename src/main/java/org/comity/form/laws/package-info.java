/// The library of a body's laws: one record for each law, kept with its history and cited by
/// reference in any number of answers.
@NamedInterface("laws")
@NullMarked
package org.comity.form.laws;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
