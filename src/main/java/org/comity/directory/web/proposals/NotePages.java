package org.comity.directory.web.proposals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.directory.Authority;
import org.comity.directory.Directory;
import org.comity.directory.confirmed.Confirmations;
import org.comity.directory.confirmed.Freshness;
import org.comity.directory.proposed.Proposals;
import org.comity.directory.web.Fresh;
import org.comity.directory.web.Readers;
import org.comity.identity.BodyNames;
import org.comity.identity.Membership;
import org.comity.instrument.StateCode;
import org.comity.instrument.web.Reading;
import org.comity.language.Language;
import org.comity.shell.Visitor;
import org.springframework.stereotype.Component;

/// Drafts the note verbale that asks a State to confirm its entries, for the secretariat alone.
@Component
class NotePages {
  private final Proposals proposals;
  private final Directory directory;
  private final Confirmations confirmations;
  private final BodyNames bodies;
  private final Readers readers;

  NotePages(
      Proposals proposals,
      Directory directory,
      Confirmations confirmations,
      BodyNames bodies,
      Readers readers) {
    this.proposals = proposals;
    this.directory = directory;
    this.confirmations = confirmations;
    this.bodies = bodies;
    this.readers = readers;
  }

  Optional<NotePage> page(Membership me, String state, String in) {
    Reading reading = readers.reading();
    return StateCode.of(state)
        .filter(code -> proposals.decides(me))
        .filter(code -> directory.authorities().stream().anyMatch(is(code)))
        .map(code -> page(code, written(reading, in), reading));
  }

  private NotePage page(StateCode code, Reading note, Reading reading) {
    String state = bodies.name(code.value(), note.language());
    return new NotePage(
        reading.say("directory.note.title"),
        code.value(),
        note.language(),
        List.of(Language.values()),
        note.say("directory.note.opening", "state", state),
        entries(code, note),
        note.say("directory.note.request"),
        note.say("directory.note.closing", "state", state));
  }

  private List<String> entries(StateCode code, Reading note) {
    Map<String, Freshness> all = confirmations.all();
    return directory.authorities().stream()
        .filter(is(code))
        .flatMap(
            each ->
                Optional.ofNullable(all.get(each.id())).stream()
                    .filter(Freshness::waits)
                    .map(fresh -> line(each, fresh, note)))
        .toList();
  }

  private static String line(Authority authority, Freshness fresh, Reading note) {
    return note.say(
        "directory.pending.value",
        "field",
        authority.name(note.language()).value(),
        "value",
        Fresh.words(fresh, note));
  }

  private static java.util.function.Predicate<Authority> is(StateCode code) {
    return each -> each.state().equals(code);
  }

  // In another language than the page is read in.
  private static Reading written(Reading reading, String in) {
    Visitor visitor = reading.visitor();
    Language language =
        Arrays.stream(Language.values())
            .filter(each -> each.tag().equals(in))
            .findFirst()
            .orElse(visitor.language());
    return new Reading(
        reading.words(),
        new Visitor(
            language,
            visitor.zone(),
            visitor.theme(),
            visitor.shortcuts(),
            visitor.role(),
            visitor.account()));
  }
}
