package org.comity.directory.web.way;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.directory.Designation;
import org.comity.directory.Directory;
import org.comity.directory.Stated;
import org.comity.directory.way.Way;
import org.comity.directory.web.Phrases;
import org.comity.directory.web.way.Step.Entry;
import org.comity.instrument.Instruments;
import org.comity.instrument.State;
import org.comity.instrument.StateCode;
import org.comity.instrument.web.ParticipationRow;
import org.comity.instrument.web.Reading;
import org.comity.language.Formats;
import org.comity.language.Text;

/// A way told to a reader.
///
/// @param directory the directory
/// @param instruments treaties and States
/// @param reading the reader
/// @param way the way
/// @param typed what she typed
record Telling(
    Directory directory, Instruments instruments, Reading reading, Way way, Typed typed) {

  String say(String key, Object... arguments) {
    return reading.say("directory.way." + key, arguments);
  }

  String word(String prefix, Enum<?> constant) {
    return reading.word("directory." + prefix, constant);
  }

  String state(StateCode code) {
    return instruments
        .state(code)
        .map((State found) -> found.name(reading.language()))
        .orElse(code.value());
  }

  String from() {
    return state(way.need().from());
  }

  String to() {
    return state(way.need().to());
  }

  Text basis(String code) {
    return directory
        .basis(code)
        .map(each -> each.name(reading.language()))
        .orElse(new Text(code, reading.language(), Text.State.SOURCE));
  }

  // The short name of a treaty where it has one: it stands in sentences.
  String called(String code) {
    return instruments
        .find(code)
        .map(each -> instruments.shortName(each, reading.language()).value())
        .orElse(basis(code).value());
  }

  String article(String citation) {
    return citation.isEmpty() ? "" : say("article", "article", ParticipationRow.isolated(citation));
  }

  String languages(Collection<String> codes, boolean all) {
    List<String> names = codes.stream().map(reading::languageName).toList();
    return all ? formats().list(names) : formats().either(names);
  }

  <E extends Enum<E>> String words(String prefix, Collection<E> constants) {
    return formats().list(constants.stream().sorted().map(each -> word(prefix, each)).toList());
  }

  /// An authority that is named, with its limits, days and source.
  Optional<Entry> named(Designation each, String icon) {
    String address = reading.address("/directory/authorities/" + each.authority());
    return directory
        .authority(each.authority())
        .map(
            found ->
                stated(Entry.of(icon, found.name(reading.language())).at(address), each)
                    .saying(Phrases.limits(each, directory, reading)));
  }

  /// What holds of every statement: its article, its days, its notification and its source.
  Entry stated(Entry entry, Stated each) {
    return entry
        .saying(article(each.grounds().article()))
        .saying(Phrases.held(each.grounds().period(), reading))
        .saying(Phrases.told(each.grounds(), reading))
        .from("", each.grounds().origin(), reading);
  }

  /// An instant on the clocks of several zones, each with its city; the date is said once as long
  /// as it is the same.
  String times(Instant instant, ZoneId... zones) {
    List<String> times = new ArrayList<>();
    String said = "";
    for (ZoneId zone : Stream.of(zones).distinct().toList()) {
      var there = new Formats(reading.language(), zone);
      String date = there.date(instant);
      String moment = date.equals(said) ? there.time(instant) : there.moment(instant);
      times.add(say("time", "moment", moment, "city", city(there)));
      said = date;
    }
    return String.join(formats().comma(), times);
  }

  static String city(Formats there) {
    return there.zone().normalized().equals(ZoneOffset.UTC) ? "UTC" : there.city();
  }

  Formats formats() {
    return reading.visitor().formats();
  }

  static <T> List<T> some(Stream<Optional<T>> all) {
    return all.flatMap(Optional::stream).toList();
  }
}
