package org.comity.review.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.comity.review.Review;

/// A review with its steps and dates.
///
/// @param id its identifier
/// @param state the code of the State under review
/// @param cycle the run through all clusters, from 1
/// @param cluster the theme, `I` to `IV`
/// @param starts when it was opened
/// @param due until when it is answered; the day ends at 24:00 in Vienna
/// @param step `drafting` or `submitted`
/// @param instruments the questionnaires it consists of, the Convention first
record ReviewJson(
    String id,
    String state,
    int cycle,
    String cluster,
    LocalDate starts,
    LocalDate due,
    String step,
    List<String> instruments) {

  static ReviewJson of(Review review) {
    return new ReviewJson(
        review.id().toString(),
        review.state(),
        review.cycle(),
        review.cluster(),
        review.starts(),
        review.due(),
        review.step().name().toLowerCase(Locale.ROOT),
        review.questionnaires().stream().map(Review.Questionnaire::instrument).toList());
  }
}
