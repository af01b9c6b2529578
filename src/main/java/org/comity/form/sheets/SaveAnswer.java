package org.comity.form.sheets;

import java.util.List;
import java.util.UUID;
import org.comity.form.Address;
import org.comity.form.Refusal;
import org.comity.form.Value;
import org.comity.language.Language;
import org.jspecify.annotations.Nullable;

/// Saves one answer on the version that its author saw.
///
/// @param sheet on which sheet
/// @param address which question
/// @param base the version that the author saw; 0 if there was none
/// @param value the answer; null takes it away
/// @param language in which its texts are written
/// @param key the same for the same save sent twice
public record SaveAnswer(
    SheetId sheet, Address address, int base, @Nullable Value value, Language language, UUID key) {

  /// The same save of the value as it is stored.
  SaveAnswer with(@Nullable Value stored) {
    return new SaveAnswer(sheet, address, base, stored, language, key);
  }

  /// What came of it.
  public sealed interface Outcome {
    /// It stands, as this version; also the answer to the same save sent again.
    record Saved(SavedAnswer answer) implements Outcome {}

    /// Nothing was changed: it is what stood already.
    record Unchanged() implements Outcome {}

    /// Somebody saved another text in between. Both are kept: theirs stands, mine is in the
    /// history.
    ///
    /// @param theirs what stands now
    /// @param mine what was set aside
    record Conflict(SavedAnswer theirs, SavedAnswer mine) implements Outcome {}

    /// The sheet is submitted: nothing can be written any more.
    record Frozen() implements Outcome {}

    /// The sheet is not there, or the author may not write on it.
    record NotYours() implements Outcome {}

    /// It names a file that is not there, or belongs elsewhere.
    record Refused(List<Refusal> refusals) implements Outcome {
      /// Keeps a copy.
      public Refused {
        refusals = List.copyOf(refusals);
      }
    }

    /// The key was used for another save.
    record KeyUsed() implements Outcome {}
  }
}
