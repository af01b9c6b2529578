package org.comity.form;

import java.util.Map;
import org.comity.language.Language;
import org.comity.language.Words;

/// What is missing or wrong at one place of a form.
///
/// @param address the place
/// @param severity what it means for a submission
/// @param code stable, such as `required-missing`
/// @param arguments of the sentence which says it, by name
public record Finding(
    Address address, Severity severity, String code, Map<String, Object> arguments) {
  /// A required question is neither answered nor closed with a reason. Blocker.
  public static final String REQUIRED_MISSING = "required-missing";

  /// A law that was to be cited is not; closing the question with a reason lets it pass. Error.
  public static final String LAW_MISSING = "law-missing";

  /// A cited law without its article. Warning.
  public static final String ARTICLE_MISSING = "article-missing";

  /// "Other" was chosen and not said what. Warning.
  public static final String OTHER_UNSPECIFIED = "other-unspecified";

  /// An answer to a question that is not asked: kept, not counted. Note.
  public static final String ANSWER_NOT_ASKED = "answer-not-asked";

  /// An answer for which this edition has no place: kept, not counted. Note.
  public static final String NO_SUCH_PLACE = "no-such-place";

  /// A question closed by "no information available". Note.
  public static final String CLOSED = "closed";

  /// Keeps a copy of the arguments.
  public Finding {
    arguments = Map.copyOf(arguments);
  }

  /// The sentence that says it to the person who answers.
  public String sentence(Words words, Language language) {
    return words.say(language, (refused() ? "form.refusal." : "form.finding.") + code, arguments);
  }

  /// Whether it says that the answer does not fit its question, by the code of that refusal.
  private boolean refused() {
    return severity == Severity.BLOCKER && !code.equals(REQUIRED_MISSING);
  }

  /// What a finding means for a submission, from least to most. A profile may raise it, never
  /// lower.
  public enum Severity {
    /// Advice.
    NOTE,
    /// May slow the matter down.
    WARNING,
    /// Lets it pass only with a reason written beside it.
    ERROR,
    /// Stops it.
    BLOCKER
  }
}
