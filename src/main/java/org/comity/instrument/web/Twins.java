package org.comity.instrument.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.instrument.Counterpart;
import org.comity.instrument.Instrument;
import org.comity.instrument.Instruments;
import org.comity.instrument.ProvisionId;
import org.comity.language.Text;

/// The counterparts of provisions, as pages show them, with the way there for one State.
///
/// @param instruments where they are looked up
/// @param state the code of the State that goes along; empty for none
/// @param reading the reader
public record Twins(Instruments instruments, String state, Reading reading) {

  /// The numbers of the articles of a treaty that answer to the Organized Crime Convention.
  static List<Integer> articles(Instruments instruments, Instrument instrument) {
    return names(instrument)
        .flatMap(name -> instruments.counterparts().inInstrument(name).stream())
        .map(pair -> pair.other().article())
        .distinct()
        .sorted()
        .toList();
  }

  /// Every pair whose other side is in an article of a treaty.
  static List<Counterpart> in(Instruments instruments, Instrument instrument, int article) {
    return names(instrument)
        .flatMap(name -> instruments.counterparts().inArticle(name + "-" + article).stream())
        .toList();
  }

  /// The pairs whose other side is this provision.
  public static List<Counterpart> of(Instruments instruments, ProvisionId other) {
    return instruments.counterparts().inInstrument(other.instrument()).stream()
        .filter(pair -> pair.other().equals(other))
        .toList();
  }

  /// The page of a provision, or of the article where all of it is meant; the chosen State goes
  /// along.
  String address(ProvisionId id) {
    Optional<Instrument> treaty = instruments.find(id.instrument());
    String code = treaty.map(Instrument::code).orElse(id.instrument());
    boolean whole = treaty.filter(Instrument::described).isPresent() && !known(id);
    String place = whole ? "/articles/" + id.article() : "/provisions/" + id.place();
    String query = state.isEmpty() ? "" : "?state=" + state;
    return reading.address("/instruments/" + code + place + query);
  }

  private boolean known(ProvisionId id) {
    return instruments.provision(id.value()).isPresent();
  }

  /// The other side of a pair.
  ProvisionView.Twin twin(Counterpart pair, ProvisionId side) {
    String cycle =
        pair.cycle() == Counterpart.Cycle.NONE
            ? ""
            : reading.word("instrument.cycle.", pair.cycle());
    return new ProvisionView.Twin(
        address(side),
        treaty(side),
        side.citation(),
        reading.word("instrument.degree.", pair.degree()),
        cycle,
        pair.note().isEmpty() ? Optional.empty() : Optional.of(reading.english(pair.note())));
  }

  private String treaty(ProvisionId id) {
    return instruments
        .find(id.instrument())
        .map(found -> instruments.shortName(found, reading.language()))
        .map(Text::value)
        .orElse(id.instrument());
  }

  private static Stream<String> names(Instrument instrument) {
    return Stream.concat(Stream.of(instrument.code()), instrument.alsoCalled().stream());
  }
}
