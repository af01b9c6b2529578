package org.comity.discussion;

import java.util.List;
import java.util.UUID;

/// What somebody wants to say, in a new discussion or in one that is there.
///
/// @param key marks what is sent; sent again with the same key it is taken once
/// @param words what she says; may be empty where she settles
/// @param next who must act next, as [Party#code] writes it; empty for nobody
/// @param due until when, a day such as `2026-11-24`; empty for no day
public record Say(UUID key, String words, String next, String due) {
  /// Most characters of a message.
  public static final int LONGEST = 5000;

  /// What came of it.
  public sealed interface Outcome {
    /// It stands, or stood already.
    ///
    /// @param discussion where
    record Said(UUID discussion) implements Outcome {}

    /// It cannot be taken as it is.
    record Wrong(List<Fault> faults) implements Outcome {
      /// Takes the faults in order.
      public Wrong {
        faults = List.copyOf(faults);
      }
    }

    /// Meanwhile others have written or settled, which she should read first.
    record Overtaken() implements Outcome {}

    /// What she would correct was written too long ago.
    record TooLate() implements Outcome {}

    /// There is no such discussion or thing for her, or her role does not write.
    record NotHers() implements Outcome {}
  }

  /// What has to be put right.
  public enum Fault {
    /// No words, or too many.
    WORDS,
    /// No subject, or too long a one.
    SUBJECT,
    /// Nobody of this name reads it.
    NEXT,
    /// Not a day, a day that has passed, or a day for nobody.
    DUE,
    /// The text does not have these words.
    QUOTE,
    /// No such circle.
    CIRCLE
  }
}
