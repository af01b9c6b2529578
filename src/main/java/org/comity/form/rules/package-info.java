/// Conditions compiled to numbered places, in three-valued logic; knows no questions.
@NullMarked
package org.comity.form.rules;

import org.jspecify.annotations.NullMarked;
