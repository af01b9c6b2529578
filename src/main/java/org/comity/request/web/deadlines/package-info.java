/// The periods that a draft sets running, as a page and for a calendar.
@NullMarked
package org.comity.request.web.deadlines;

import org.jspecify.annotations.NullMarked;
