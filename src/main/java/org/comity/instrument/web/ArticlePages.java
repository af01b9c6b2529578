package org.comity.instrument.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.comity.instrument.Article;
import org.comity.instrument.Instrument;
import org.comity.instrument.Instruments;
import org.comity.language.Text;
import org.comity.language.Words;
import org.comity.shell.CurrentVisitor;
import org.springframework.stereotype.Component;

/// Makes the page of an article for the current visitor.
@Component
class ArticlePages {
  private final Instruments instruments;
  private final Words words;
  private final CurrentVisitor current;
  private final Clock clock;

  ArticlePages(Instruments instruments, Words words, CurrentVisitor current, Clock clock) {
    this.instruments = instruments;
    this.words = words;
    this.current = current;
    this.clock = clock;
  }

  /// The page; empty if there is no such article.
  Optional<ArticlePage> one(String code, int number, String state, String group) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    var filter = new ParticipationTable.Filter(state, group, today);
    return instruments
        .find(code)
        .flatMap(
            found ->
                found.described()
                    ? found.article(number).map(article -> described(found, article, filter))
                    : counterpart(found, number, filter));
  }

  private ArticlePage described(
      Instrument instrument, Article article, ParticipationTable.Filter filter) {
    Reading reading = reading();
    Text heading = instruments.title(article, reading.language());
    return new ArticlePage(
        title(instrument, article.number(), reading) + ": " + heading.value(),
        treaty(instrument, reading),
        article.number(),
        Optional.of(heading),
        cluster(article, reading),
        article.cluster().isEmpty() ? "" : reading.word("instrument.basis.", article.basis()),
        provisions(article, filter, reading),
        table(instrument, filter, reading),
        neighbours(instrument, article.number(), filter, reading));
  }

  private Optional<ArticlePage> counterpart(
      Instrument instrument, int number, ParticipationTable.Filter filter) {
    Reading reading = reading();
    var twins = new Twins(instruments, filter.state(), reading);
    List<ProvisionView> provisions =
        ProvisionViews.ofCounterparts(Twins.in(instruments, instrument, number), twins);
    return provisions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ArticlePage(
                title(instrument, number, reading),
                treaty(instrument, reading),
                number,
                Optional.empty(),
                "",
                "",
                provisions,
                table(instrument, filter, reading),
                new ArticlePage.Neighbours(Optional.empty(), Optional.empty())));
  }

  private List<ProvisionView> provisions(
      Article article, ParticipationTable.Filter filter, Reading reading) {
    var twins = new Twins(instruments, filter.state(), reading);
    var views = new ProvisionViews(instruments, twins);
    return article.provisions().stream().map(views::of).toList();
  }

  // The whole table has its own page; here stands what was asked for.
  private ParticipationTable table(
      Instrument instrument, ParticipationTable.Filter filter, Reading reading) {
    ParticipationTable table = ParticipationTable.of(instruments, instrument, filter, reading);
    return filter.isSet() ? table : table.withoutRows();
  }

  private ArticlePage.Treaty treaty(Instrument instrument, Reading reading) {
    return new ArticlePage.Treaty(
        instrument.code(),
        instruments.shortName(instrument, reading.language()),
        reading.address("/instruments/" + instrument.code()),
        instrument.depositary().toString(),
        instrument.described());
  }

  private String title(Instrument instrument, int number, Reading reading) {
    return reading.say(
        "instrument.article.title",
        "number",
        Integer.toString(number),
        "treaty",
        instruments.shortName(instrument, reading.language()).value());
  }

  private String cluster(Article article, Reading reading) {
    return article
        .cluster()
        .map(
            numeral ->
                reading.say(
                    "instrument.page.cluster",
                    "numeral",
                    numeral,
                    "name",
                    instruments.cluster(numeral, reading.language()).value()))
        .orElse(reading.say("instrument.page.noCluster"));
  }

  private static ArticlePage.Neighbours neighbours(
      Instrument instrument, int number, ParticipationTable.Filter filter, Reading reading) {
    String query = filter.state().isEmpty() ? "" : "?state=" + filter.state();
    String base = "/instruments/" + instrument.code() + "/articles/";
    return new ArticlePage.Neighbours(
        instrument.article(number - 1).map(each -> reading.address(base + each.number() + query)),
        instrument.article(number + 1).map(each -> reading.address(base + each.number() + query)));
  }

  private Reading reading() {
    return new Reading(words, current.visitor());
  }
}
