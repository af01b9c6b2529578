package org.comity.review.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.form.Address;
import org.comity.form.Refusal;
import org.comity.form.sheets.SaveAnswer.Outcome;
import org.comity.form.web.Field;
import org.comity.form.web.Fields;
import org.comity.form.web.Parts;
import org.comity.form.web.Posted;

/// What came of the fields that were sent.
///
/// @param posted the fields as typed
/// @param refused why some cannot be taken
/// @param outcomes what came of the others
public record Sent(
    Posted posted, Map<Address, List<Refusal>> refused, Map<Address, Outcome> outcomes) {

  /// The answers that somebody else changed in between.
  public Map<Address, Outcome.Conflict> conflicts() {
    Map<Address, Outcome.Conflict> conflicts = new LinkedHashMap<>();
    outcomes.forEach(
        (address, outcome) -> {
          if (outcome instanceof Outcome.Conflict conflict) {
            conflicts.put(address, conflict);
          }
        });
    return conflicts;
  }

  /// The field after it was sent: as saved, also where only a part of it was taken, else as typed.
  ///
  /// @param more how many more empty rows it gets
  public Field field(Fields fields, Address address, int more) {
    List<Refusal> refusals = refused.getOrDefault(address, List.of());
    if (outcomes.containsKey(address) && more == 0) {
      return fields.of(address, refusals);
    }
    Parts parts = posted.fields().getOrDefault(address, Parts.NONE);
    return fields.typed(address, parts, refusals, more);
  }

  /// Whether the sheet can no longer be written.
  public boolean closed() {
    return outcomes.values().stream()
        .anyMatch(
            outcome -> outcome instanceof Outcome.Frozen || outcome instanceof Outcome.NotYours);
  }
}
