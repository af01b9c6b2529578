package org.comity.request.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comity.language.Formats;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.request.content.Inventory;
import org.comity.request.content.Term;

/// Periods in the words of a reader, with both zones.
///
/// @param words the words of the program
/// @param inventory the texts of fields and periods
/// @param language the reader's language
/// @param zone in whose day they are counted
public record TermSentences(Words words, Inventory inventory, Language language, DutyZone zone) {

  /// What sets a period running: `Arrest`.
  public String event(Term term) {
    return text("deadline." + term.id() + ".event");
  }

  /// What the period means.
  public String meaning(Term term) {
    return text("deadline." + term.id());
  }

  /// The law it follows from, and how far that is certain.
  public String rule(Term term) {
    String certainty = term.certainty().toLowerCase(Locale.ROOT).replace(",", "").replace(' ', '-');
    String known = words.say(language, "request.certainty." + certainty);
    if (certainty.equals("design")) {
      return known;
    }
    boolean practice = term.basis().equals("practice");
    String basis =
        practice ? words.say(language, "request.page.practice") : language.citation(term.basis());
    return words.say(language, "request.terms.rule", "basis", basis, "certainty", known);
  }

  /// From when it runs, when it ends and how much is left; what is to be entered, for one that
  /// waits.
  public String running(CaseTerm term) {
    return switch (term) {
      case CaseTerm.Running running ->
          String.join("; ", from(running.start()), ends(running), left(running));
      case CaseTerm.Awaited(var waiting, var unreadable) -> awaited(waiting, unreadable);
    };
  }

  private String awaited(Term term, String unreadable) {
    String asked =
        words.say(language, "request.terms.awaited", Map.of("event", event(term), "id", term.id()));
    return unreadable.isEmpty()
        ? asked
        : words.say(language, "request.terms.unreadable", "value", unreadable);
  }

  /// From when it runs, and where that stands.
  public String from(TermStart start) {
    String day = date(start.day());
    return start.field() == null
        ? words.say(language, "request.terms.from-entry", "day", day)
        : words.say(
            language, "request.terms.from-field", "day", day, "label", text(start.field().key()));
  }

  /// When it ends, in the zone of the duty and in one's own.
  public String ends(CaseTerm.Running term) {
    var there = new Formats(language, zone.zone());
    var own = new Formats(language, zone.own());
    boolean same = sameOffset(term);
    String key =
        term.exact()
            ? "request.terms.ends-exact"
            : same ? "request.terms.ends" : "request.terms.ends-both";
    Map<String, Object> said =
        Map.of(
            "day", date(term.last()),
            "there", there.moment(term.ends()),
            "zone", there.city(),
            "moment", own.moment(term.ends()),
            "own", own.city());
    return words.say(language, key, said);
  }

  private boolean sameOffset(CaseTerm.Running term) {
    return zone.zone()
        .getRules()
        .getOffset(term.ends())
        .equals(zone.own().getRules().getOffset(term.ends()));
  }

  /// How many days are left, or how long it has passed.
  public String left(CaseTerm.Running term) {
    return term.passed()
        ? words.say(language, "request.terms.passed", "days", Math.max(0, -term.days()))
        : words.say(language, "request.terms.left", "days", Math.max(0, term.days()));
  }

  /// What is to be told about the zone and about entries that are none.
  public List<String> remarks(CaseTerms terms) {
    var remarks = new ArrayList<String>();
    var there = new Formats(language, zone.zone());
    switch (zone.certainty()) {
      case KNOWN -> {
        // Nothing to tell.
      }
      case EARLIEST ->
          remarks.add(words.say(language, "request.terms.several-zones", "zone", there.city()));
      case UNKNOWN -> remarks.add(words.say(language, "request.terms.no-zone"));
    }
    terms
        .unknown()
        .forEach(id -> remarks.add(words.say(language, "request.terms.not-a-term", "id", id)));
    return remarks;
  }

  private String date(LocalDate day) {
    return new Formats(language, zone.zone()).date(day);
  }

  private String text(String key) {
    return inventory.texts().in(language, key).value();
  }
}
