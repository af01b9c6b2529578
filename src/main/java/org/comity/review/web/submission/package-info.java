/// The pages on which a review is checked, submitted and read afterwards.
@org.jspecify.annotations.NullMarked
package org.comity.review.web.submission;
