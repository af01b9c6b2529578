package org.comity.directory.web.looked;

import java.util.List;
import java.util.Optional;
import org.comity.instrument.web.ParticipationTable.Choice;
import org.comity.language.Text;
import org.comity.shell.Page;
import org.comity.shell.Problem;

/// Who looked at what is not public, the last first.
///
/// @param title the page's title
/// @param lead whose looks these are, a sentence
/// @param rule what counts and how long it is kept, in sentences
/// @param address where it is
/// @param other the other list; empty for whoever has none
/// @param problems days that are none
/// @param fields what it is narrowed by, as typed
/// @param rows the looks of this part
/// @param part which part it is
/// @param own whether it is what the reader looked at herself
public record LooksPage(
    String title,
    String lead,
    String rule,
    String address,
    Optional<Choice> other,
    List<Problem> problems,
    Fields fields,
    List<Row> rows,
    Part part,
    boolean own)
    implements Page {

  /// What it is narrowed by.
  ///
  /// @param from the first day
  /// @param to the last day
  /// @param body the code of a body
  /// @param bodies what can be chosen
  public record Fields(String from, String to, String body, List<Choice> bodies) {}

  /// A look.
  ///
  /// @param at when, in the reader's zone
  /// @param who the name of the person
  /// @param role in which role
  /// @param body the name of her body
  /// @param entry the name of the entry
  /// @param entryAddress its page
  /// @param state the name of its State
  /// @param way how
  public record Row(
      String at,
      String who,
      String role,
      String body,
      Text entry,
      String entryAddress,
      String state,
      String way) {}

  /// A part of what was found.
  ///
  /// @param count how many were found and which are shown, in words
  /// @param file the address of all of them as a file
  /// @param before the address of the part before; empty for none
  /// @param after the address of the part after; empty for none
  public record Part(String count, String file, String before, String after) {}

  /// What is wrong with a field; empty for nothing.
  public Optional<String> wrong(String field) {
    return problems.stream()
        .filter(each -> each.field().equals(field))
        .map(Problem::message)
        .findFirst();
  }

  @Override
  public int status() {
    return problems.isEmpty() ? 200 : 422;
  }
}
