/// Conditions over named values, written in a small part of the Common Expression Language and
/// answered in Kleene's three values; knows no form and no law.
@NamedInterface("logic")
@NullMarked
package org.comity.form.logic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
