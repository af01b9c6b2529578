/// One question of a review on a page of its own.
@org.jspecify.annotations.NullMarked
package org.comity.review.web.question;
