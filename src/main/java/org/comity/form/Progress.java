package org.comity.form;

/// How complete a form or a section is: never how compliant a State is.
///
/// @param answered required questions known to be asked that are answered, or closed with a reason
/// @param asked required questions known to be asked
/// @param mayOpen required questions of which it is not known yet whether they will be asked
/// @param given all answers that count, also those to optional questions
public record Progress(int answered, int asked, int mayOpen, int given) {
  /// Required questions that are known to be asked and still open.
  public int missing() {
    return asked - answered;
  }

  /// Whether nothing required is open and nothing can open any more.
  public boolean complete() {
    return missing() == 0 && mayOpen == 0;
  }

  /// The running numbers of one section or form.
  static final class Tally {
    private int answered;
    private int asked;
    private int mayOpen;
    private int given;

    /// Counts a place in (1) or out (-1).
    void count(int sign, boolean required, Relevance relevance, boolean hasAnswer) {
      if (relevance == Relevance.ASKED) {
        asked += required ? sign : 0;
        answered += required && hasAnswer ? sign : 0;
        given += hasAnswer ? sign : 0;
      } else if (relevance == Relevance.NOT_KNOWN_YET) {
        mayOpen += required ? sign : 0;
      }
    }

    Progress progress() {
      return new Progress(answered, asked, mayOpen, given);
    }
  }
}
