package org.comity.request.web.facts;

import java.util.List;
import org.comity.shell.Page;
import org.comity.shell.Problem;

/// The facts of a draft in their order, and what proves what.
///
/// @param title the page's title
/// @param reference how the draft is called
/// @param draft its address
/// @param version the version on which changes are made
/// @param before the version before the change that was just saved; below zero for none
/// @param lines the facts in their order
/// @param shuffled whether they stand in another order than that of their days
/// @param rows the items that are asked for
/// @param notes what was found
/// @param problems what has to be put right
public record FactsPage(
    String title,
    String reference,
    String draft,
    int version,
    int before,
    List<Line> lines,
    boolean shuffled,
    List<Row> rows,
    List<String> notes,
    List<Problem> problems)
    implements Page {
  private static final int ENOUGH = 58;

  /// Keeps copies of the lists.
  public FactsPage {
    lines = List.copyOf(lines);
    rows = List.copyOf(rows);
  }

  /// A fact.
  ///
  /// @param id its identifier
  /// @param number its number in the letter
  /// @param when when it happened
  /// @param place where; empty for nothing said
  /// @param act what happened
  /// @param who who took part, by name; empty for nobody named
  /// @param evidence what shows it; empty for nothing named
  /// @param items the numbers of the items that are to prove it; empty for none
  public record Line(
      String id,
      int number,
      String when,
      String place,
      String act,
      String who,
      String evidence,
      String items) {
    /// Its first words, by which a table names it.
    public String beginning() {
      return act.codePointCount(0, act.length()) <= ENOUGH
          ? act
          : act.substring(0, act.offsetByCodePoints(0, ENOUGH)) + "…";
    }
  }

  /// An item that is asked for.
  ///
  /// @param id its identifier
  /// @param title its number and kind
  /// @param facts the identifiers of the facts that it is to prove
  public record Row(String id, String title, List<String> facts) {}

  /// Whether a change was just saved that can be taken back.
  public boolean undoable() {
    return before >= 0 && before < version;
  }

  /// Whether there is something to tie.
  public boolean ties() {
    return !lines.isEmpty() && !rows.isEmpty();
  }

  @Override
  public int status() {
    return problems.isEmpty() ? 200 : 409;
  }

  @Override
  public List<String> place() {
    return List.of(reference);
  }
}
