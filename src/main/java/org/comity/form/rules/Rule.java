package org.comity.form.rules;

import java.util.Arrays;
import java.util.stream.IntStream;

/// A condition compiled to the numbers of places. Truth is Kleene's: 0 false, 1 unknown, 2 true, so
/// that "and" is the least and "or" the greatest.
public sealed interface Rule {
  /// Does not hold.
  int FALSE = 0;

  /// Depends on an answer that is not there yet.
  int UNKNOWN = 1;

  /// Holds.
  int TRUE = 2;

  /// Holds whatever is answered.
  Rule ALWAYS = new All(new Rule[0]);

  /// Its truth for what is known of the places.
  int truth(Known known);

  /// The places it looks at.
  IntStream places();

  /// What is known of the places: relevance, whether answered, and the chosen options.
  interface Known {
    /// Whether the place is asked: 0, 1 or 2.
    int relevance(int place);

    /// Whether there is an answer.
    boolean answered(int place);

    /// Its chosen options as bits.
    long chosen(int place);
  }

  /// One of the wanted options is chosen at a place.
  record Chosen(int place, long wanted) implements Rule {
    @Override
    public int truth(Known known) {
      int asked = known.relevance(place);
      if (asked == FALSE || !known.answered(place)) {
        return Math.min(asked, UNKNOWN);
      }
      return (known.chosen(place) & wanted) == 0 ? FALSE : asked;
    }

    @Override
    public IntStream places() {
      return IntStream.of(place);
    }
  }

  /// The parent is asked, and the own condition holds.
  record Under(int parent, Rule own) implements Rule {
    @Override
    public int truth(Known known) {
      return Math.min(known.relevance(parent), own.truth(known));
    }

    @Override
    public IntStream places() {
      return IntStream.concat(IntStream.of(parent), own.places());
    }
  }

  /// All parts hold.
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody; an array is what is fast here
  record All(Rule[] parts) implements Rule {
    @Override
    public int truth(Known known) {
      int truth = TRUE;
      for (Rule part : parts) {
        truth = Math.min(truth, part.truth(known));
      }
      return truth;
    }

    @Override
    public IntStream places() {
      return Arrays.stream(parts).flatMapToInt(Rule::places);
    }
  }

  /// At least one part holds.
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody; an array is what is fast here
  record Any(Rule[] parts) implements Rule {
    @Override
    public int truth(Known known) {
      int truth = FALSE;
      for (Rule part : parts) {
        truth = Math.max(truth, part.truth(known));
      }
      return truth;
    }

    @Override
    public IntStream places() {
      return Arrays.stream(parts).flatMapToInt(Rule::places);
    }
  }
}
