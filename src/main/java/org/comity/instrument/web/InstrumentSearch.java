package org.comity.instrument.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.instrument.Article;
import org.comity.instrument.Instruments;
import org.comity.instrument.State;
import org.comity.language.Folding;
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
    Map<Boolean, List<Hit>> states =
        instruments.states(reading.language()).stream()
            .filter(state -> StatePages.named(state, query))
            .collect(
                Collectors.partitioningBy(
                    state -> begins(state, query, reading),
                    Collectors.mapping(state -> hit(state, reading), Collectors.toList())));
    return Stream.of(
            states.getOrDefault(true, List.of()).stream(),
            articles(query, reading),
            states.getOrDefault(false, List.of()).stream())
        .flatMap(hits -> hits)
        .limit(MOST)
        .toList();
  }

  // Whoever looks for a law means no Malawi: a name that only holds the letters comes last.
  private static boolean begins(State state, String query, Reading reading) {
    String name = " " + Folding.fold(state.name(reading.language()));
    return name.contains(" " + Folding.fold(query.strip()))
        || state.code().value().equalsIgnoreCase(query.strip());
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
