package org.comity.directory.web.list;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.comity.directory.Basis;
import org.comity.directory.Channel;
import org.comity.directory.Directory;
import org.comity.directory.Function;
import org.comity.directory.Knowledge;
import org.comity.directory.Network;
import org.comity.instrument.Instruments;
import org.comity.instrument.State;
import org.comity.instrument.web.ParticipationTable.Choice;
import org.comity.instrument.web.Reading;
import org.comity.language.Language;
import org.comity.language.Sorting;
import org.springframework.stereotype.Component;

/// What a reader can choose in the list. It is put together once for each language, and anew when
/// what it is made of has changed.
@Component
class Filters {
  private final Directory directory;
  private final Instruments instruments;
  private final Map<Language, Offered> offered = new ConcurrentHashMap<>();

  Filters(Directory directory, Instruments instruments) {
    this.directory = directory;
    this.instruments = instruments;
  }

  // What a filter is made of.
  private record Source(
      List<State> states, List<Basis> bases, List<Network> networks, List<String> accepted) {}

  private record Offered(Source source, List<DirectoryPage.Filter> filters) {}

  List<DirectoryPage.Filter> of(Chosen chosen, Reading reading) {
    var source =
        new Source(
            instruments.states(reading.language()),
            directory.bases(),
            directory.networks(),
            List.copyOf(directory.acceptedAnywhere()));
    Offered known =
        offered.compute(
            reading.language(),
            (language, before) ->
                before != null && before.source().equals(source)
                    ? before
                    : new Offered(source, filters(source, reading)));
    return known.filters().stream()
        .map(
            each ->
                new DirectoryPage.Filter(
                    each.name(), each.label(), chosen.of(each.name()), each.choices()))
        .toList();
  }

  private static List<DirectoryPage.Filter> filters(Source source, Reading reading) {
    return List.of(
        filter("state", states(source, reading), reading),
        filter("function", words("directory.function.", Function.values(), reading), reading),
        filter("basis", bases(source, reading), reading),
        filter("accepts", languages(source, reading), reading),
        filter("channel", words("directory.channel.", Channel.Kind.values(), reading), reading),
        filter("network", networks(source), reading),
        filter("known", words("directory.known.", Knowledge.values(), reading), reading),
        filter("source", words("directory.source.", Freshness.values(), reading), reading));
  }

  private static DirectoryPage.Filter filter(String name, List<Choice> choices, Reading reading) {
    String key = name.equals("accepts") ? "directory.filter.language" : "directory.filter." + name;
    return new DirectoryPage.Filter(name, reading.say(key), "", choices);
  }

  private static <E extends Enum<E>> List<Choice> words(
      String prefix, E[] constants, Reading reading) {
    return Stream.of(constants)
        .map(each -> new Choice(word(each), reading.word(prefix, each)))
        .toList();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static List<Choice> states(Source source, Reading reading) {
    return source.states().stream()
        .map(each -> new Choice(each.code().value(), each.name(reading.language())))
        .toList();
  }

  private static List<Choice> bases(Source source, Reading reading) {
    return source.bases().stream()
        .map(each -> new Choice(each.code(), each.name(reading.language()).value()))
        .toList();
  }

  private static List<Choice> networks(Source source) {
    return source.networks().stream()
        .map(each -> new Choice(each.code(), each.code() + " – " + each.name()))
        .toList();
  }

  private static List<Choice> languages(Source source, Reading reading) {
    return source.accepted().stream()
        .map(code -> new Choice(code, reading.languageName(code)))
        .sorted(Sorting.by(reading.language(), Choice::name))
        .toList();
  }
}
