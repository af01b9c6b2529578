package org.comity.instrument.web.records;

import java.util.List;
import java.util.Optional;
import org.comity.instrument.recorded.RecordStatement;
import org.comity.instrument.web.ParticipationTable.Choice;
import org.comity.shell.Page;
import org.comity.shell.Problem;

/// The form by which the secretariat records or corrects a notification or a name.
///
/// @param title the page's title
/// @param list the list in which it will stand
/// @param typed what was typed
/// @param offered what there is to choose from
/// @param problems what has to be put right
public record StatementPage(
    String title,
    RecordsPage.Kind list,
    RecordStatement typed,
    Offered offered,
    List<Problem> problems)
    implements Page {

  /// What there is to choose from.
  public record Offered(
      List<Choice> states, List<Choice> treaties, List<Choice> topics, List<Choice> languages) {}

  /// What is wrong with a field, in one phrase; empty if nothing is.
  public Optional<String> wrong(String field) {
    return RecordPage.wrong(problems, field);
  }

  @Override
  public int status() {
    return problems.isEmpty() ? 200 : 422;
  }
}
