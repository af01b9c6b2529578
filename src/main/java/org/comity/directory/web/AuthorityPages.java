package org.comity.directory.web;

import java.util.List;
import java.util.Optional;
import org.comity.directory.Authority;
import org.comity.directory.Directory;
import org.comity.directory.Holding;
import org.comity.directory.Period;
import org.comity.instrument.Instruments;
import org.comity.instrument.State;
import org.comity.instrument.web.Reading;
import org.comity.instrument.web.SourceView;
import org.comity.language.Text;
import org.springframework.stereotype.Component;

/// Makes the page of an authority for the current visitor.
@Component
class AuthorityPages {
  private final Directory directory;
  private final Instruments instruments;
  private final Readers readers;
  private final DesignationViews views;
  private final AuthorityFacts facts;

  AuthorityPages(
      Directory directory,
      Instruments instruments,
      Readers readers,
      DesignationViews views,
      AuthorityFacts facts) {
    this.directory = directory;
    this.instruments = instruments;
    this.readers = readers;
    this.views = views;
    this.facts = facts;
  }

  /// The page; empty if there is no such authority.
  Optional<AuthorityPage> one(String id, String on) {
    return directory
        .authority(id)
        .map(authority -> page(authority, readers.on(on), readers.reading()));
  }

  private AuthorityPage page(Authority authority, OnDay on, Reading reading) {
    Text name = authority.name(reading.language());
    return new AuthorityPage(
        authority.id(),
        name.value(),
        name,
        state(authority, on, reading),
        on,
        reading.say("directory.on.then", "date", reading.date(on.day())),
        facts.of(authority, reading),
        DesignationView.Original.of(authority, reading.language()),
        successor(authority, reading),
        facts.contacts(authority, reading),
        named(authority, on, reading),
        SourceView.of(authority.origin(), reading),
        facts.kept(authority, reading),
        facts.aside(authority, reading));
  }

  private AuthorityPage.Link state(Authority authority, OnDay on, Reading reading) {
    return new AuthorityPage.Link(
        reading.address("/directory/" + authority.state() + on.query()),
        instruments
            .state(authority.state())
            .map((State found) -> found.name(reading.language()))
            .orElse(authority.state().value()));
  }

  private Optional<AuthorityPage.Successor> successor(Authority authority, Reading reading) {
    Authority.Succession next = authority.successor();
    return next == null
        ? Optional.empty()
        : directory
            .authority(next.authority())
            .map(
                found ->
                    new AuthorityPage.Successor(
                        reading.address("/directory/authorities/" + found.id()),
                        found.name(reading.language()),
                        Phrases.held(new Period(next.first(), null), reading)));
  }

  private List<AuthorityPage.Held> named(Authority authority, OnDay on, Reading reading) {
    return directory.designations(authority).stream()
        .flatMap(
            each ->
                views.of(each, on, reading).stream()
                    .map(view -> held(view, each.grounds().on(on.day()), reading)))
        .toList();
  }

  private static AuthorityPage.Held held(DesignationView view, Holding holding, Reading reading) {
    String words =
        switch (holding) {
          case HOLDS -> "";
          case NOT_YET -> reading.say("directory.held.notYet");
          case ENDED -> reading.say("directory.held.ended");
          case NOT_STATED -> reading.say("directory.answer.notStated");
        };
    return new AuthorityPage.Held(view, holding, words);
  }
}
