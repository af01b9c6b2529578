/// Reminders of the day until which a State answers a review.
@NullMarked
package org.comity.review.reminders;

import org.jspecify.annotations.NullMarked;
