package org.comity.form.sheets;

import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.comity.form.Address;
import org.comity.form.Value;
import org.comity.language.Language;
import org.jspecify.annotations.Nullable;

/// A saved state of an answer.
///
/// @param address question and repetition
/// @param version 1 for the first; 0 for a text that did not stand after a conflict
/// @param base the version on which it was written; 0 for none
/// @param value the answer; null if it was taken away
/// @param language in which its texts were written
/// @param author who saved it
/// @param at when
public record SavedAnswer(
    Address address,
    int version,
    int base,
    @Nullable Value value,
    Language language,
    UUID author,
    Instant at) {

  /// Whether this text stood, or was set aside in a conflict.
  public boolean stood() {
    return version > 0;
  }

  /// The same state with its value as it is read: laws of the library filled in.
  SavedAnswer read(UnaryOperator<Value> reading) {
    return value == null
        ? this
        : new SavedAnswer(address, version, base, reading.apply(value), language, author, at);
  }
}
