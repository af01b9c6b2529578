/// Definitions for programs: what is asked, with its texts in one language.
@NullMarked
package org.comity.form.web.api;

import org.jspecify.annotations.NullMarked;
