package org.comity.instrument.web.records;

import java.util.List;
import java.util.Optional;
import org.comity.instrument.recorded.RecordParticipation;
import org.comity.instrument.web.ParticipationTable.Choice;
import org.comity.shell.Page;
import org.comity.shell.Problem;

/// The form by which the secretariat records a consent or a withdrawal.
///
/// @param title the page's title
/// @param typed what was typed
/// @param states the States to choose from
/// @param treaties the treaties to choose from
/// @param kinds the kinds to choose from
/// @param problems what has to be put right
public record RecordPage(
    String title,
    RecordParticipation typed,
    List<Choice> states,
    List<Choice> treaties,
    List<Choice> kinds,
    List<Problem> problems)
    implements Page {

  /// What is wrong with a field, in one phrase; empty if nothing is.
  public Optional<String> wrong(String field) {
    return wrong(problems, field);
  }

  static Optional<String> wrong(List<Problem> problems, String field) {
    List<String> found =
        problems.stream()
            .filter(problem -> problem.field().equals(field))
            .map(Problem::message)
            .toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", found));
  }

  @Override
  public int status() {
    return problems.isEmpty() ? 200 : 422;
  }
}
