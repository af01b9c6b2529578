package org.comity.instrument.web;

import java.util.List;
import java.util.stream.Stream;
import org.comity.instrument.Article;
import org.comity.instrument.Instruments;
import org.comity.instrument.State;
import org.comity.language.Words;
import org.comity.shell.CurrentVisitor;
import org.comity.shell.SearchSource;
import org.springframework.stereotype.Component;

/// Finds States by name and articles by their words.
@Component
class InstrumentSearch implements SearchSource {
  private static final int MOST = 20;

  private final Instruments instruments;
  private final Words words;
  private final CurrentVisitor current;

  InstrumentSearch(Instruments instruments, Words words, CurrentVisitor current) {
    this.instruments = instruments;
    this.words = words;
    this.current = current;
  }

  @Override
  public String words() {
    return "instrument.search.heading";
  }

  @Override
  public List<Hit> search(String query) {
    Reading reading = new Reading(words, current.visitor());
    return Stream.concat(states(query, reading), articles(query, reading)).limit(MOST).toList();
  }

  private Stream<Hit> states(String query, Reading reading) {
    return instruments.states(reading.language()).stream()
        .filter(state -> StatePages.named(state, query))
        .map(state -> hit(state, reading));
  }

  private static Hit hit(State state, Reading reading) {
    return new Hit(
        state.name(reading.language()),
        reading.word("instrument.status.", state.status()),
        reading.address("/states/" + state.code()));
  }

  private Stream<Hit> articles(String query, Reading reading) {
    var filter = new ArticleFilter(instruments, query, reading.language());
    return instruments.all().stream()
        .flatMap(instrument -> instrument.articles().stream())
        .filter(filter::lets)
        .map(article -> hit(article, reading));
  }

  private Hit hit(Article article, Reading reading) {
    String treaty =
        instruments
            .find(article.instrument())
            .map(found -> instruments.shortName(found, reading.language()).value())
            .orElse(article.instrument());
    String number = Integer.toString(article.number());
    return new Hit(
        reading.say("instrument.article.title", "number", number, "treaty", treaty),
        instruments.title(article, reading.language()).value(),
        reading.address("/instruments/" + article.instrument() + "/articles/" + article.number()));
  }
}
