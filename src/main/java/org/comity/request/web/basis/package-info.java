/// What a request may rest on, as a page on which the drafter chooses.
@NullMarked
package org.comity.request.web.basis;

import org.jspecify.annotations.NullMarked;
