/// Forms as blocks of a document: answered, and blank to be filled in by hand.
@NamedInterface("print")
@NullMarked
package org.comity.form.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
