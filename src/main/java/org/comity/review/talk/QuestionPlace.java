package org.comity.review.talk;

import org.comity.form.sheets.Sheet;
import org.comity.review.Review;

/// A question before somebody who works on its sheet.
///
/// @param key which question
/// @param review the review
/// @param sheet where it is answered
record QuestionPlace(QuestionKey key, Review review, Sheet sheet) {}
