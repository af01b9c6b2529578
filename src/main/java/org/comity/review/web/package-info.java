/// The pages of the reviews.
@org.jspecify.annotations.NullMarked
package org.comity.review.web;
