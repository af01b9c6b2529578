/// Reviews for programs: answers with their versions, the evaluation, the submission.
@NullMarked
package org.comity.review.web.api;

import org.jspecify.annotations.NullMarked;
