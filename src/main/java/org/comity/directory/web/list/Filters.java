package org.comity.directory.web.list;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.comity.directory.Channel;
import org.comity.directory.Directory;
import org.comity.directory.Function;
import org.comity.directory.Knowledge;
import org.comity.instrument.Instruments;
import org.comity.instrument.web.ParticipationTable.Choice;
import org.comity.instrument.web.Reading;
import org.comity.language.Sorting;

/// What a reader can choose in the list.
record Filters(Directory directory, Instruments instruments, Reading reading) {

  List<DirectoryPage.Filter> of(Chosen chosen) {
    return List.of(
        filter("state", chosen.state(), states()),
        filter("function", chosen.function(), words("directory.function.", Function.values())),
        filter("basis", chosen.basis(), bases()),
        filter("accepts", chosen.accepts(), languages()),
        filter("channel", chosen.channel(), words("directory.channel.", Channel.Kind.values())),
        filter("network", chosen.network(), networks()),
        filter("known", chosen.known(), words("directory.known.", Knowledge.values())),
        filter("source", chosen.source(), words("directory.source.", Freshness.values())));
  }

  private DirectoryPage.Filter filter(String name, String chosen, List<Choice> choices) {
    String key = name.equals("accepts") ? "directory.filter.language" : "directory.filter." + name;
    return new DirectoryPage.Filter(name, reading.say(key), chosen, choices);
  }

  private <E extends Enum<E>> List<Choice> words(String prefix, E[] constants) {
    return Stream.of(constants)
        .map(each -> new Choice(word(each), reading.word(prefix, each)))
        .toList();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private List<Choice> states() {
    return instruments.states(reading.language()).stream()
        .map(each -> new Choice(each.code().value(), each.name(reading.language())))
        .toList();
  }

  private List<Choice> bases() {
    return directory.bases().stream()
        .map(each -> new Choice(each.code(), each.name(reading.language()).value()))
        .toList();
  }

  private List<Choice> networks() {
    return directory.networks().stream()
        .map(each -> new Choice(each.code(), each.code() + " – " + each.name()))
        .toList();
  }

  private List<Choice> languages() {
    return directory.acceptedAnywhere().stream()
        .map(code -> new Choice(code, reading.languageName(code)))
        .sorted(Sorting.by(reading.language(), Choice::name))
        .toList();
  }
}
