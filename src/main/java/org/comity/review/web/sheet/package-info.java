/// The fields of a questionnaire, made for whoever reads it.
@org.jspecify.annotations.NullMarked
package org.comity.review.web.sheet;
