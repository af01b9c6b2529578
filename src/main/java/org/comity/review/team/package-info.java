/// Who works on a review: contributors who write and observers who read, questionnaire by
/// questionnaire.
@NullMarked
package org.comity.review.team;

import org.jspecify.annotations.NullMarked;
