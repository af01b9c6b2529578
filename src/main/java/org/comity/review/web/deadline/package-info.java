/// The deadline of a review for calendars.
@NullMarked
package org.comity.review.web.deadline;

import org.jspecify.annotations.NullMarked;
