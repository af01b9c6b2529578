/// The fields of a case as controls of a form, and back.
@NullMarked
package org.comity.request.web.input;

import org.jspecify.annotations.NullMarked;
