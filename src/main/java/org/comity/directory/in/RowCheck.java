package org.comity.directory.in;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.directory.in.ImportRow.Difference;
import org.comity.directory.in.ImportRow.Verdict;
import org.comity.instrument.StateCode;

/// What rows of both tables have in common: whose they are, what they change, whether the same
/// stands twice.
final class RowCheck {
  private final Rights rights;
  private final Map<String, Integer> seen = new HashMap<>();

  RowCheck(Rights rights) {
    this.rights = rights;
  }

  /// Whose rows somebody may send.
  ///
  /// @param states the States of the directory
  /// @param own the State for which the sender acts; empty for the secretariat
  record Rights(Set<String> states, String own) {}

  void state(Values row, String code) {
    if (code.isEmpty()) {
      row.fault("iso3", Fault.Reason.MISSING, "");
    } else if (StateCode.of(code).isEmpty() || !rights.states().contains(code)) {
      row.fault("iso3", Fault.Reason.UNKNOWN_STATE, code);
    } else if (!rights.own().isEmpty() && !rights.own().equals(code)) {
      row.fault("iso3", Fault.Reason.OTHER_STATE, code);
    }
  }

  void once(Values row, String column, String id, int line) {
    Integer before = seen.putIfAbsent(column + " " + id, line);
    if (before != null && !id.isBlank()) {
      row.fault(column, Fault.Reason.TWICE, Integer.toString(before));
    }
  }

  void filled(Values row, String... columns) {
    for (String column : columns) {
      if (row.text(column).isEmpty()) {
        row.fault(column, Fault.Reason.MISSING, "");
      }
    }
  }

  /// What the row says else. An empty cell changes nothing: what a file does not say is not taken
  /// away.
  static List<Difference> differences(Values row, Map<String, String> known, List<String> columns) {
    List<Difference> found = new ArrayList<>();
    for (String column : columns) {
      String after = row.checked(column);
      String before = known.getOrDefault(column, "");
      if (!after.isEmpty() && !after.equals(before)) {
        found.add(new Difference(column, before, after));
      }
    }
    return found;
  }

  static Verdict verdict(Values row, boolean known, List<Difference> differences) {
    if (!row.faults().isEmpty()) {
      return Verdict.REFUSED;
    }
    if (!known) {
      return Verdict.NEW;
    }
    return differences.isEmpty() ? Verdict.UNCHANGED : Verdict.CHANGED;
  }
}
