/// The page on which a review's questionnaires are given to colleagues.
@NullMarked
package org.comity.review.web.team;

import org.jspecify.annotations.NullMarked;
