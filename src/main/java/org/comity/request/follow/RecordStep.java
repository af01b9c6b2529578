package org.comity.request.follow;

import java.util.List;
import java.util.UUID;

/// Enters what happened to a request.
///
/// @param draft the request
/// @param seen how many entries it had when whoever enters it looked; another number is refused
/// @param version at which version of the case it was; matters where it is signed
/// @param step what happened
/// @param corrects the number of the wrong entry, for a correction; else 0
/// @param said the day and the rest
public record RecordStep(UUID draft, int seen, int version, Step step, int corrects, Said said) {

  /// What came of it.
  public sealed interface Outcome {
    /// It is entered.
    ///
    /// @param progress the request now
    record Recorded(Progress progress) implements Outcome {}

    /// Something has to be put right first; nothing is entered.
    ///
    /// @param faults what, in the order of the form
    record Wrong(List<Fault> faults) implements Outcome {
      /// Keeps a copy of the faults.
      public Wrong {
        faults = List.copyOf(faults);
      }
    }

    /// The checks find something that stops the request; it is neither signed nor put before
    /// anybody.
    ///
    /// @param blockers how many things
    record Stopped(long blockers) implements Outcome {}

    /// Somebody entered something else meanwhile, or the case was changed; nothing is entered.
    record Moved() implements Outcome {}

    /// There is no such request, or not for her, or the step cannot be taken now.
    record NotThere() implements Outcome {}
  }

  /// Something wrong in an entry.
  ///
  /// @param field `day` or the word of a detail
  /// @param reason `missing`, `future`, `early`, `no-day`, `before` or `too-long`
  public record Fault(String field, String reason) {}
}
