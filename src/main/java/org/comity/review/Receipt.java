package org.comity.review;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.comity.language.Formats;
import org.comity.language.Language;

/// What says that a State has submitted: which review, when, who, and the hash by which anybody can
/// tell later that nothing was altered.
///
/// @param review which review
/// @param number by which people name it: State, cycle, cluster and the beginning of the hash
/// @param state the State's code
/// @param cluster the cluster
/// @param cycle the cycle
/// @param at when it was submitted
/// @param by who submitted, with her office
/// @param sha256 the hash of the frozen record
/// @param editions the forms that were answered
public record Receipt(
    ReviewId review,
    String number,
    String state,
    String cluster,
    int cycle,
    Instant at,
    String by,
    String sha256,
    List<Edition> editions) {
  private static final int SHORT = 8;

  /// Takes the editions in order.
  public Receipt {
    editions = List.copyOf(editions);
  }

  /// A form that was answered.
  ///
  /// @param instrument such as `UNTOC`
  /// @param edition its edition
  /// @param sha256 the hash of the edition
  public record Edition(String instrument, String edition, String sha256) {}

  /// The receipt of a submission.
  public static Receipt of(Submission submission) {
    FrozenReview frozen = Submissions.read(submission);
    return new Receipt(
        submission.review(),
        number(frozen, submission.sha256()),
        frozen.state(),
        frozen.cluster(),
        frozen.cycle(),
        submission.submittedAt(),
        frozen.submittedBy() + ", " + frozen.office(),
        submission.sha256(),
        frozen.questionnaires().stream().map(Receipt::edition).toList());
  }

  /// The moment in Universal Time.
  public String utc(Language language) {
    return new Formats(language, ZoneOffset.UTC).moment(at) + " UTC";
  }

  private static String number(FrozenReview frozen, String sha256) {
    String hash = sha256.substring(0, SHORT).toUpperCase(Locale.ROOT);
    return String.join(
        "-", frozen.state(), Integer.toString(frozen.cycle()), frozen.cluster(), hash);
  }

  private static Edition edition(FrozenReview.Questionnaire questionnaire) {
    String edition =
        org.comity.form.reading.DefinitionFiles.frozen(questionnaire.definition()).edition();
    return new Edition(questionnaire.instrument(), edition, questionnaire.hash());
  }
}
