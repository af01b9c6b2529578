package org.comity.request.web.deadlines;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.form.interview.Place;
import org.comity.identity.Membership;
import org.comity.language.Formats;
import org.comity.post.CalendarFile;
import org.comity.request.Edit;
import org.comity.request.content.Term;
import org.comity.request.terms.CaseTerm;
import org.comity.request.terms.CaseTerms;
import org.comity.request.terms.DutyZone;
import org.comity.request.terms.TermCalendar;
import org.comity.request.terms.TermSentences;
import org.comity.request.web.DraftConflicts;
import org.comity.request.web.DraftLooks;
import org.comity.request.web.Look;
import org.comity.request.web.input.Input;
import org.comity.shell.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Makes the page and the calendar of the periods of a draft, and saves the first days that its
/// drafter enters. Empty for those who do not work on it.
@Component
class DeadlinesPages {
  private static final String EVENTS = "events";
  private static final String EVENT = "event:";
  private static final long SOON = 7;

  private final DraftLooks looks;
  private final DraftConflicts conflicts;

  DeadlinesPages(DraftLooks looks, DraftConflicts conflicts) {
    this.looks = looks;
    this.conflicts = conflicts;
  }

  Optional<DeadlinesPage> page(Membership me, UUID draft, boolean saved) {
    return looks.at(me, draft).map(look -> page(look, saved));
  }

  private static DeadlinesPage page(Look look, boolean saved) {
    CaseTerms terms = look.terms();
    TermSentences sentences = look.sentences(terms);
    return new DeadlinesPage(
        say(look, "title"),
        look.reference(),
        look.draft().address(),
        look.draft().version(),
        saved,
        zone(look, terms.zone()),
        zones(look),
        entered(look, DutyZone.CHOICE),
        running(look, sentences, terms),
        terms.awaited().stream().map(term -> awaited(look, sentences, term)).toList());
  }

  private static String say(Look look, String key, Object... arguments) {
    return look.words().say(look.language(), "request.deadlines." + key, arguments);
  }

  private static String zone(Look look, DutyZone zone) {
    String city = new Formats(look.language(), zone.zone()).city();
    return switch (zone.certainty()) {
      case KNOWN -> say(look, "zone", "zone", city);
      case EARLIEST -> say(look, "severalZones", "zone", city);
      case UNKNOWN -> say(look, "noZone");
    };
  }

  private static List<Input.Option> zones(Look look) {
    List<ZoneId> zones =
        look.view().state("req.requestedState").map(look.view().around()::zones).orElse(List.of());
    if (zones.size() < 2) {
      return List.of();
    }
    return Stream.concat(
            Stream.of(new Input.Option("", say(look, "zoneNotChosen"))),
            zones.stream()
                .map(
                    zone ->
                        new Input.Option(zone.getId(), new Formats(look.language(), zone).city())))
        .toList();
  }

  private static String entered(Look look, String name) {
    JsonNode written = look.draft().file().root().path(EVENTS).path(name);
    return written.isNull() || written.isMissingNode() ? "" : written.asString("?").strip();
  }

  private static List<DeadlinesPage.Line> running(
      Look look, TermSentences sentences, CaseTerms terms) {
    Map<String, Integer> turns = new HashMap<>();
    return terms.running().stream()
        .map(term -> running(look, sentences, term))
        .map(line -> line.at(turns.merge(line.id(), 1, Integer::sum) - 1))
        .toList();
  }

  private static DeadlinesPage.Line running(
      Look look, TermSentences sentences, CaseTerm.Running term) {
    Place field = term.start().field();
    return line(
        look,
        sentences,
        term.term(),
        new Standing(
            look.capital(sentences.ends(term)),
            look.capital(sentences.left(term)),
            tone(term),
            look.capital(sentences.from(term.start())),
            field == null ? "" : look.address(field),
            ""));
  }

  private static String tone(CaseTerm.Running term) {
    if (term.passed()) {
      return "late";
    }
    return term.days() <= SOON ? "soon" : "live";
  }

  private static DeadlinesPage.Line awaited(
      Look look, TermSentences sentences, CaseTerm.Awaited waiting) {
    Term term = waiting.term();
    Optional<Place> field = field(look, term);
    String missing =
        field
            .map(place -> say(look, "missingField", "label", look.text(place.key())))
            .orElseGet(() -> say(look, "missing"));
    String wrong =
        waiting.unreadable().isEmpty() ? "" : say(look, "noDay", "value", waiting.unreadable());
    return line(
        look,
        sentences,
        term,
        new Standing("", "", "", missing, field.map(look::address).orElse(""), wrong));
  }

  /// The field of this draft that would hold the first day; what comes after sending has none here.
  private static Optional<Place> field(Look look, Term term) {
    String from = term.from();
    return from == null || from.startsWith("track.")
        ? Optional.empty()
        : look.view().places(from).stream().findFirst();
  }

  /// How a period stands.
  private record Standing(
      String ends, String left, String tone, String start, String field, String wrong) {}

  private static DeadlinesPage.Line line(
      Look look, TermSentences sentences, Term term, Standing standing) {
    return new DeadlinesPage.Line(
        term.id(),
        0,
        sentences.event(term),
        sentences.meaning(term),
        look.capital(sentences.rule(term)),
        standing.ends(),
        standing.left(),
        standing.tone(),
        standing.start(),
        standing.field(),
        new FirstDay(term, look.me().zone()).shown(entered(look, term.id())),
        standing.wrong());
  }

  Optional<Reply> enter(Membership me, UUID draft, int version, Map<String, String> sent) {
    return looks
        .at(me, draft)
        .flatMap(look -> conflicts.save(look, version, "deadlines", edits(look, sent)));
  }

  private static List<Edit> edits(Look look, Map<String, String> sent) {
    var edits = new ArrayList<Edit>();
    for (Term term : look.view().inventory().terms()) {
      String typed = sent.get(EVENT + term.id());
      if (typed != null) {
        var first = new FirstDay(term, look.me().zone());
        edits.add(edit(term.id(), first.taken(typed.strip(), entered(look, term.id()))));
      }
    }
    String zone = sent.get(EVENT + DutyZone.CHOICE);
    if (zone != null) {
      edits.add(edit(DutyZone.CHOICE, zone.strip()));
    }
    return edits;
  }

  private static Edit edit(String name, String value) {
    @Nullable JsonNode node = value.isEmpty() ? null : JsonNodeFactory.instance.stringNode(value);
    return new Edit("", EVENTS, name, node);
  }

  ResponseEntity<byte[]> calendar(Membership me, UUID draft) {
    return looks
        .at(me, draft)
        .map(DeadlinesPages::file)
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private static ResponseEntity<byte[]> file(Look look) {
    CaseTerms terms = look.terms();
    String name = look.draft().id().toString();
    String written = new TermCalendar(terms, look.sentences(terms), name).written();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.parseMediaType(CalendarFile.TYPE))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("deadlines.ics").build().toString())
        .body(written.getBytes(StandardCharsets.UTF_8));
  }
}
