package org.comity.instrument.web;

import java.time.LocalDate;
import java.util.List;
import org.comity.instrument.Instrument;
import org.comity.instrument.Instruments;
import org.comity.instrument.RegionalGroup;
import org.comity.instrument.Standing;
import org.comity.instrument.State;

/// Who is party to a treaty: a filter and the rows that it lets through.
///
/// @param caption what the table is
/// @param states every State that can be chosen
/// @param groups every regional group that can be chosen
/// @param state the code of the chosen State; empty for all
/// @param group the chosen group; empty for all
/// @param rows the rows, in the alphabet of the reader
public record ParticipationTable(
    String caption,
    List<Choice> states,
    List<Choice> groups,
    String state,
    String group,
    List<ParticipationRow> rows) {

  /// Something to choose from a list.
  ///
  /// @param value what the form sends
  /// @param name what the reader sees
  public record Choice(String value, String name) {}

  /// Whether somebody has chosen a State or a group.
  public boolean filtered() {
    return !state.isEmpty() || !group.isEmpty();
  }

  /// How many of the rows are parties today.
  public long parties() {
    return rows.stream().filter(row -> row.standing() == Standing.PARTY).count();
  }

  /// The filter alone.
  ParticipationTable withoutRows() {
    return new ParticipationTable(caption, states, groups, state, group, List.of());
  }

  /// Every State to choose from, in the alphabet of the reader.
  public static List<Choice> states(Instruments instruments, Reading reading) {
    return instruments.states(reading.language()).stream()
        .map(state -> new Choice(state.code().value(), state.name(reading.language())))
        .toList();
  }

  static List<Choice> groups(Reading reading) {
    return List.of(RegionalGroup.values()).stream()
        .map(group -> new Choice(group.name(), reading.word("instrument.group.", group)))
        .toList();
  }

  static ParticipationTable of(
      Instruments instruments, Instrument instrument, Filter filter, Reading reading) {
    String name = instruments.shortName(instrument, reading.language()).value();
    return new ParticipationTable(
        reading.say("instrument.participation.caption", "name", name),
        states(instruments, reading),
        groups(reading),
        filter.state(),
        filter.group(),
        instruments.states(reading.language()).stream()
            .filter(filter::lets)
            .map(state -> row(instruments, instrument, state, filter, reading))
            .toList());
  }

  private static ParticipationRow row(
      Instruments instruments, Instrument instrument, State state, Filter filter, Reading reading) {
    return ParticipationRow.of(
        reading.address("/states/" + state.code()),
        state.name(reading.language()),
        filter.state().equals(state.code().value()),
        instruments.participation(state.code(), instrument.code()),
        filter.today(),
        reading);
  }

  /// Which rows are wanted.
  ///
  /// @param state the code of a State; empty for all
  /// @param group the name of a regional group; empty for all
  /// @param today the day for which the standing is shown
  record Filter(String state, String group, LocalDate today) {
    boolean lets(State each) {
      boolean byState = state.isEmpty() || state.equals(each.code().value());
      boolean byGroup =
          group.isEmpty() || (each.group() != null && each.group().name().equals(group));
      return byState && byGroup;
    }

    boolean isSet() {
      return !state.isEmpty() || !group.isEmpty();
    }
  }
}
