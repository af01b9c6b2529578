package org.comity.request;

import java.time.Instant;
import java.util.UUID;
import org.comity.request.file.CaseFile;

/// A case that is being drafted, as it is at one version.
///
/// @param id its identifier
/// @param owner the person who began it
/// @param version counted from 0
/// @param changed when it was saved last
/// @param file what it says
/// @param signed whether this version is signed and cannot be changed
public record Draft(
    UUID id, UUID owner, int version, Instant changed, CaseFile file, boolean signed) {
  /// The address of its page.
  public String address() {
    return "/requests/" + id;
  }

  /// The address of the page that tells what became of it.
  public String progress() {
    return address() + "/progress";
  }
}
