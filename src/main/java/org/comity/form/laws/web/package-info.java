/// The pages of the library of laws.
@NullMarked
package org.comity.form.laws.web;

import org.jspecify.annotations.NullMarked;
