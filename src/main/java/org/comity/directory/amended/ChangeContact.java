package org.comity.directory.amended;

import java.util.List;
import java.util.Map;

/// Corrects how an authority is reached.
///
/// @param authority the identifier of the authority
/// @param contact the identifier of the point of contact
/// @param base the last record on this point that the editor has seen; empty for none
/// @param typed what the fields say now, as typed; a field that is missing stays as it is
/// @param source on whose word
public record ChangeContact(
    String authority, String contact, String base, Map<ContactField, String> typed, String source) {

  /// Keeps what was typed.
  public ChangeContact {
    typed = Map.copyOf(typed);
  }

  /// What comes of it.
  public sealed interface Outcome {}

  /// It is recorded.
  ///
  /// @param waits whether a part of it waits for a second person
  public record Recorded(boolean waits) implements Outcome {}

  /// Something has to be put right.
  public record Refused(List<ContactFault> faults) implements Outcome {
    /// Keeps the list unchangeable.
    public Refused {
      faults = List.copyOf(faults);
    }
  }

  /// A colleague has changed the same point meanwhile.
  ///
  /// @param base the last record now
  /// @param theirs what the fields say now
  public record Overtaken(String base, Map<ContactField, String> theirs) implements Outcome {
    /// Keeps the fields unchangeable.
    public Overtaken {
      theirs = Map.copyOf(theirs);
    }
  }

  /// There is no such point, or it is not this State's, or the role does not allow it.
  public record NotAllowed() implements Outcome {}
}
