/// Interviews as data: fields of simple and composite types, chapters that repeat, and what is
/// asked and missing in a case that somebody fills in. Knows no law: the content and the room above
/// say what the fields are for.
@NamedInterface("interview")
@NullMarked
package org.comity.form.interview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
