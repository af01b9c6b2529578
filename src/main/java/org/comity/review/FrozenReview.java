package org.comity.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything that a submission is made of, as it was on the day: the forms with their texts, the
/// answers with their languages and authors, and by which template it is shown.
///
/// @param format of this record, 1
/// @param template by which version of the print template it is shown
/// @param state the State's code
/// @param cycle the cycle
/// @param cluster the cluster
/// @param starts when the review was opened
/// @param language the language of the focal point when she submitted
/// @param submittedBy her name
/// @param office her office
/// @param submittedAt when, UTC
/// @param rehearsal whether all of it is invented
/// @param questionnaires one for each instrument
public record FrozenReview(
    int format,
    int template,
    String state,
    int cycle,
    String cluster,
    LocalDate starts,
    String language,
    String submittedBy,
    String office,
    Instant submittedAt,
    boolean rehearsal,
    List<Questionnaire> questionnaires) {

  /// One questionnaire.
  ///
  /// @param instrument such as `UNTOC`
  /// @param definition the canonical form of the edition, English texts included
  /// @param hash SHA-256 of the canonical form
  /// @param texts the texts in the language of the submission, by key
  /// @param answers what was answered
  public record Questionnaire(
      String instrument,
      String definition,
      String hash,
      Map<String, String> texts,
      List<Answer> answers) {}

  /// One answer.
  ///
  /// @param question its key
  /// @param path which repetition
  /// @param version which version stood
  /// @param value the answer as JSON
  /// @param counted whether its question was asked; others are kept and not shown as answers
  /// @param language in which its texts are written
  /// @param author who wrote it
  /// @param at when
  public record Answer(
      String question,
      String path,
      int version,
      @Nullable String value,
      boolean counted,
      String language,
      String author,
      Instant at) {}
}
