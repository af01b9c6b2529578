package org.comity.access;

import java.util.Set;
import org.comity.database.Policy;

/// What a line of `policy.csv` says, whatever the role.
///
/// @param object what is acted on
/// @param state the state it is in
/// @param act what is done
record Cell(String object, String state, String act) {
  private static final String ANY = "*";
  private static final Policy POLICY = Policy.read();

  /// Every cell that some role has.
  static Set<Cell> ofPolicy() {
    return POLICY.lines().stream()
        .map(line -> new Cell(line.object(), line.state(), line.act()))
        .collect(java.util.stream.Collectors.toSet());
  }

  /// What code or database asks for. An object or a state that is not written out is any.
  static Cell asked(String object, String state, String act) {
    return new Cell(written(object), written(state), act);
  }

  private static String written(String text) {
    String bare = text.replaceAll("[\"']|::text", "");
    return text.matches("[\"'].*") ? bare : ANY;
  }

  /// Whether this is what is asked for.
  boolean isAskedBy(Cell asked) {
    return (asked.object.equals(ANY) || asked.object.equals(object))
        && act.equals(asked.act)
        && (asked.state.equals(ANY) || asked.state.equals(state));
  }

  /// Whether the role has it.
  boolean allowedTo(String role) {
    return POLICY.allows(role, object, state, act);
  }

  @Override
  public String toString() {
    return object + "," + state + "," + act;
  }
}
