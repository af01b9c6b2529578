package org.comity.directory.web.way;

import java.util.List;
import java.util.Optional;
import org.comity.instrument.web.ParticipationTable.Choice;
import org.comity.language.Text;
import org.comity.shell.Page;
import org.comity.shell.Problem;

/// The way from one State to another, and the form that asks for it.
///
/// @param title the page's title
/// @param typed what was typed
/// @param zone the zone in which day and time are read
/// @param choices what can be chosen
/// @param problems what is wrong
/// @param shown the way; empty where nothing was asked or something is wrong
public record WayPage(
    String title,
    Typed typed,
    Zone zone,
    Choices choices,
    List<Problem> problems,
    Optional<Shown> shown)
    implements Page {

  /// A zone: its identifier and the city that stands for it.
  public record Zone(String id, String city) {}

  /// What can be chosen, each in the reader's alphabet or in the order of proceedings.
  public record Choices(
      List<Choice> states,
      List<Choice> parts,
      List<Choice> functions,
      List<Choice> crimes,
      List<Choice> stages,
      List<Choice> urgencies) {}

  /// The way.
  ///
  /// @param heading from where to where
  /// @param asked what was asked
  /// @param briefs what each step comes to
  /// @param steps the steps in order
  public record Shown(String heading, List<Fact> asked, List<Brief> briefs, List<Step> steps) {}

  /// What a step comes to.
  ///
  /// @param address where it is on the page
  /// @param label what it is about
  /// @param words what it comes to
  public record Brief(String address, String label, List<Text> words) {}

  /// Something that was asked.
  public record Fact(String label, String value) {}

  /// What is wrong with a field; empty where it is right.
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
