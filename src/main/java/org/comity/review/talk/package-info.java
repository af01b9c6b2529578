/// What of a review can be discussed: its questions with their answers, by those who work on them.
@NullMarked
package org.comity.review.talk;

import org.jspecify.annotations.NullMarked;
