package org.comity.instrument.web.provision;

import java.util.List;
import java.util.Optional;
import org.comity.instrument.Instrument;
import org.comity.instrument.Instruments;
import org.comity.instrument.ProvisionId;
import org.comity.instrument.ProvisionLinks;
import org.comity.instrument.State;
import org.comity.instrument.web.ParticipationRow;
import org.comity.instrument.web.ProvisionView;
import org.comity.instrument.web.ProvisionViews;
import org.comity.instrument.web.Reading;
import org.comity.instrument.web.Twins;
import org.comity.language.Words;
import org.comity.shell.CurrentVisitor;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Component;

/// Makes the page of a provision for the current visitor.
@Component
class ProvisionPages {
  private final Instruments instruments;
  private final Bindings bindings;
  private final List<ProvisionLinks> rooms;
  private final Words words;
  private final CurrentVisitor current;

  ProvisionPages(
      Instruments instruments,
      Bindings bindings,
      List<ProvisionLinks> rooms,
      Words words,
      CurrentVisitor current) {
    this.instruments = instruments;
    this.bindings = bindings;
    this.rooms = rooms;
    this.words = words;
    this.current = current;
  }

  /// The page; empty if there is no such provision.
  Optional<ProvisionPage> one(String code, String place, Optional<String> wanted) {
    return instruments
        .find(code)
        .filter(treaty -> ProvisionId.wellFormed(treaty.code() + "-" + place))
        .flatMap(treaty -> one(treaty, place, bindings.state(wanted)));
  }

  /// The way to an article, where a place means the whole of one; empty if there is no such
  /// article.
  Optional<Reply> article(String code, String place) {
    return instruments
        .find(code)
        .flatMap(treaty -> instruments.article(treaty.code() + "-" + place))
        .map(
            article ->
                new SeeOther(
                    new Reading(words, current.visitor())
                        .address(
                            "/instruments/"
                                + article.instrument()
                                + "/articles/"
                                + article.number())));
  }

  private Optional<ProvisionPage> one(Instrument treaty, String place, Optional<State> state) {
    var id = new ProvisionId(treaty.code() + "-" + place);
    String code = state.map(found -> found.code().value()).orElse("");
    var twins = new Twins(instruments, code, new Reading(words, current.visitor()));
    return view(id, twins).map(view -> page(treaty, id, view, state, twins.reading()));
  }

  private Optional<ProvisionView> view(ProvisionId id, Twins twins) {
    return instruments
        .provision(id.value())
        .map(new ProvisionViews(instruments, twins)::of)
        .or(
            () ->
                ProvisionViews.ofCounterparts(Twins.of(instruments, id), twins).stream()
                    .findFirst());
  }

  private ProvisionPage page(
      Instrument treaty,
      ProvisionId id,
      ProvisionView view,
      Optional<State> state,
      Reading reading) {
    String name = instruments.shortName(treaty, reading.language()).value();
    return new ProvisionPage(
        reading.say(
            "instrument.article.title",
            "number",
            ParticipationRow.isolated(id.citation()),
            "treaty",
            name),
        treaty(treaty, reading),
        article(treaty, id, reading),
        view,
        asked(id, reading),
        bindings.bound(state, treaty, reading),
        bindings.told(state, id, reading),
        bindings.further(state, id, reading));
  }

  private ProvisionPage.Treaty treaty(Instrument treaty, Reading reading) {
    return new ProvisionPage.Treaty(
        treaty.code(),
        instruments.shortName(treaty, reading.language()),
        treaty.depositary().toString(),
        treaty.described());
  }

  private ProvisionPage.Article article(Instrument treaty, ProvisionId id, Reading reading) {
    String number =
        reading.say("instrument.page.article", "number", Integer.toString(id.article()));
    return new ProvisionPage.Article(
        number,
        instruments
            .article(id.articleId())
            .map(found -> instruments.title(found, reading.language())),
        "/instruments/" + treaty.code() + "/articles/" + id.article());
  }

  private List<ProvisionPage.Asked> asked(ProvisionId id, Reading reading) {
    return rooms.stream()
        .map(room -> new ProvisionPage.Asked(reading.say(room.words()), room.of(id)))
        .filter(asked -> !asked.links().isEmpty())
        .toList();
  }
}
