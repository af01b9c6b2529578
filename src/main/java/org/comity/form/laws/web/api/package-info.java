/// The library of laws for programs.
@NullMarked
package org.comity.form.laws.web.api;

import org.jspecify.annotations.NullMarked;
