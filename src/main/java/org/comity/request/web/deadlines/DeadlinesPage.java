package org.comity.request.web.deadlines;

import java.util.List;
import org.comity.request.web.input.Input;
import org.comity.shell.Page;

/// The periods of a draft: those that run, the first to end first, and those that wait.
///
/// @param title the page's title
/// @param reference how the draft is called
/// @param draft its address
/// @param version on which first days are entered
/// @param saved whether something was just saved
/// @param zone what is to be told of the zone in which days end; empty for nothing
/// @param zones the zones of the requested State among which the drafter chooses; empty if it has
///   one
/// @param chosen the zone that was chosen; empty for none
/// @param running those whose first day is known
/// @param awaited those whose first day is not
public record DeadlinesPage(
    String title,
    String reference,
    String draft,
    int version,
    boolean saved,
    String zone,
    List<Input.Option> zones,
    String chosen,
    List<Line> running,
    List<Line> awaited)
    implements Page {
  /// Takes the lists in order.
  public DeadlinesPage {
    zones = List.copyOf(zones);
    running = List.copyOf(running);
    awaited = List.copyOf(awaited);
  }

  /// Whether there is a day for a calendar.
  public boolean inCalendar() {
    return running.stream().anyMatch(line -> !line.tone().equals("late"));
  }

  /// A period.
  ///
  /// @param id such as `D03`
  /// @param turn how many lines of the same period stand before it, as where two items set it
  ///   running
  /// @param event what sets it running
  /// @param meaning what it means
  /// @param rule the law it follows from, and how far that is certain
  /// @param ends when it ends; empty for one that waits
  /// @param left how much is left; empty for one that waits
  /// @param tone the class that gives its colour; empty for one that waits
  /// @param start from when it runs, or what is missing
  /// @param field where the field with its first day is; empty for none
  /// @param entry the control for its first day
  /// @param wrong what is wrong with what was entered; empty for nothing
  public record Line(
      String id,
      int turn,
      String event,
      String meaning,
      String rule,
      String ends,
      String left,
      String tone,
      String start,
      String field,
      Entry entry,
      String wrong) {
    /// The name of its place on the page.
    public String anchor() {
      return turn == 0 ? id : id + "-" + turn;
    }

    /// Whether its first day can be entered here: one day by hand goes for all lines of a period.
    public boolean enters() {
      return turn == 0;
    }

    Line at(int place) {
      return new Line(
          id, place, event, meaning, rule, ends, left, tone, start, field, entry, wrong);
    }
  }

  /// The control for a first day.
  ///
  /// @param type of the control: `date`, `datetime-local`, or `text` for what is neither
  /// @param value what stands in it
  public record Entry(String type, String value) {}

  @Override
  public List<String> place() {
    return List.of(reference);
  }
}
