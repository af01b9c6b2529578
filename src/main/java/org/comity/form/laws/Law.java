package org.comity.form.laws;

import java.time.Instant;
import java.util.UUID;

/// A law of a body's library in one of its saved states.
///
/// @param id the law
/// @param version 1 for the first; 0 for a text that did not stand after a conflict
/// @param base the version on which it was written; 0 for none
/// @param text what the library says of it
/// @param author who saved it
/// @param at when
public record Law(UUID id, int version, int base, LawText text, UUID author, Instant at) {
  /// Whether this text stood, or was set aside in a conflict.
  public boolean stood() {
    return version > 0;
  }
}
