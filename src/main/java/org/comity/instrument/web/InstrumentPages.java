package org.comity.instrument.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.instrument.Article;
import org.comity.instrument.Instrument;
import org.comity.instrument.Instruments;
import org.comity.language.Text;
import org.comity.language.Words;
import org.comity.shell.CurrentVisitor;
import org.springframework.stereotype.Component;

/// Makes the pages of treaties for the current visitor.
@Component
class InstrumentPages {
  private final Instruments instruments;
  private final Words words;
  private final CurrentVisitor current;
  private final Clock clock;

  InstrumentPages(Instruments instruments, Words words, CurrentVisitor current, Clock clock) {
    this.instruments = instruments;
    this.words = words;
    this.current = current;
    this.clock = clock;
  }

  InstrumentsPage all() {
    Reading reading = reading();
    return new InstrumentsPage(
        reading.say("instrument.instruments.title"),
        instruments.all().stream().map(each -> entry(each, reading)).toList());
  }

  Optional<InstrumentPage> one(String code, String query) {
    Reading reading = reading();
    return instruments.find(code).map(found -> page(found, query.strip(), reading));
  }

  Optional<ParticipationPage> participation(String code, String state, String group) {
    Reading reading = reading();
    var filter = new ParticipationTable.Filter(state, group, today());
    return instruments
        .find(code)
        .map(
            found -> {
              Text name = instruments.shortName(found, reading.language());
              return new ParticipationPage(
                  reading.say("instrument.participation.title", "name", name.value()),
                  found.code(),
                  name,
                  ParticipationTable.of(instruments, found, filter, reading));
            });
  }

  private InstrumentsPage.Entry entry(Instrument instrument, Reading reading) {
    int parties = instruments.partiesOn(instrument.code(), today(), reading.language()).size();
    String described =
        instrument.described()
            ? reading.say("instrument.instruments.articles", "count", instrument.articles().size())
            : reading.say("instrument.instruments.undescribed");
    return new InstrumentsPage.Entry(
        reading.address("/instruments/" + instrument.code()),
        instruments.shortName(instrument, reading.language()),
        instruments.name(instrument, reading.language()),
        List.of(described, reading.say("instrument.instruments.parties", "count", parties)));
  }

  private InstrumentPage page(Instrument instrument, String query, Reading reading) {
    return new InstrumentPage(
        instruments.shortName(instrument, reading.language()).value(),
        instrument.code(),
        instruments.name(instrument, reading.language()),
        reading.date(instrument.adopted()),
        instrument.adoptedBy(),
        instrument.inForceSince() == null
            ? reading.say("instrument.page.notStated")
            : reading.date(instrument.inForceSince()),
        instrument.depositary().toString(),
        instrument.described(),
        query,
        instrument.described()
            ? articles(instrument, query, reading)
            : counterparts(instrument, reading));
  }

  private List<InstrumentPage.Row> articles(Instrument instrument, String query, Reading reading) {
    var found = new ArticleFilter(instruments, query, reading.language());
    return instrument.articles().stream()
        .filter(found::lets)
        .map(article -> row(article, reading))
        .toList();
  }

  private InstrumentPage.Row row(Article article, Reading reading) {
    List<String> facts = new ArrayList<>();
    article.cluster().ifPresent(numeral -> facts.add(cluster(numeral, reading)));
    facts.add(reading.say("instrument.page.provisions", "count", article.provisions().size()));
    return new InstrumentPage.Row(
        reading.address("/instruments/" + article.instrument() + "/articles/" + article.number()),
        article.number(),
        instruments.title(article, reading.language()),
        facts);
  }

  private String cluster(String numeral, Reading reading) {
    return reading.say(
        "instrument.page.cluster",
        "numeral",
        numeral,
        "name",
        instruments.cluster(numeral, reading.language()).value());
  }

  private List<InstrumentPage.Row> counterparts(Instrument instrument, Reading reading) {
    return Twins.articles(instruments, instrument).stream()
        .map(
            number ->
                new InstrumentPage.Row(
                    reading.address("/instruments/" + instrument.code() + "/articles/" + number),
                    number,
                    new Text(
                        reading.say("instrument.page.counterpart"),
                        reading.language(),
                        Text.State.SOURCE),
                    List.of()))
        .toList();
  }

  private Reading reading() {
    return new Reading(words, current.visitor());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
