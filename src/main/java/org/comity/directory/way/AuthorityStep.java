package org.comity.directory.way;

import java.util.List;
import org.comity.directory.Answer;
import org.comity.directory.Designation;

/// Who receives the request, and who is likely to send it.
///
/// @param named who is named under the treaty taken, or one whose rules apply to it
/// @param passed who is named under it but not for this
/// @param elsewhere who is named for the same under another treaty, where nobody is under this one
/// @param sender who is named for the same in the requesting State
public record AuthorityStep(
    Answer<Designation> named,
    List<PassedOver> passed,
    List<Designation> elsewhere,
    List<Designation> sender) {
  /// Keeps the lists unchangeable.
  public AuthorityStep {
    passed = List.copyOf(passed);
    elsewhere = List.copyOf(elsewhere);
    sender = List.copyOf(sender);
  }
}
