package org.comity.request.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.form.Relevance;
import org.comity.form.interview.Place;
import org.comity.identity.Membership;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.request.Draft;
import org.comity.request.check.CaseFinding;
import org.comity.request.check.CaseView;
import org.comity.request.check.Sentences;
import org.comity.request.content.Inventory;
import org.comity.request.grounds.Preflight;
import org.comity.request.letter.Sealing;
import org.comity.request.letter.Values;
import org.comity.request.letter.Wording;
import org.comity.request.link.Origin;
import org.comity.request.terms.CaseTerms;
import org.comity.request.terms.TermSentences;
import tools.jackson.databind.JsonNode;

/// One look of a reader at a draft: the case, what was found in it, and her words for it.
///
/// @param me the reader
/// @param draft the draft
/// @param view the case
/// @param findings everything found, open grounds of refusal among it
/// @param sentences her words for findings and fields
/// @param now when she looks
public record Look(
    Membership me,
    Draft draft,
    CaseView view,
    List<CaseFinding> findings,
    Sentences sentences,
    Instant now) {

  static Look of(Membership me, Draft draft, CaseView view, Words words, Instant now) {
    return new Look(
        me,
        draft,
        view,
        Preflight.findings(view),
        new Sentences(words, Inventory.shipped(), me.language()),
        now);
  }

  /// The words of the program.
  public Words words() {
    return sentences.words();
  }

  /// The periods that the case sets running.
  public CaseTerms terms() {
    return CaseTerms.of(view, now);
  }

  /// Her words for periods of the case.
  public TermSentences sentences(CaseTerms terms) {
    return new TermSentences(words(), view.inventory(), language(), terms.zone());
  }

  /// The next period that law sets and that ends, in a line; empty where none runs.
  public String nextDeadline() {
    CaseTerms terms = terms();
    TermSentences said = sentences(terms);
    return terms.running().stream()
        .filter(term -> !term.passed() && term.term().lawful())
        .findFirst()
        .map(
            term ->
                say(
                    "nextDeadline",
                    Map.of("event", said.event(term.term()), "left", said.left(term))))
        .orElse("");
  }

  /// What stands at a place, in a line in the reader's language; empty if nothing does.
  public String value(Place place) {
    JsonNode written = view.interview().written(place);
    return written == null ? "" : value(place.key(), written);
  }

  /// A value of a field, in a line in the reader's language.
  String value(String key, JsonNode node) {
    var wording =
        new Wording(view.inventory(), view.around(), language(), language(), Set.of(), true);
    var values = new Values(wording, view.interview(), Sealing.NONE);
    return view.inventory()
        .book()
        .field(key)
        .map(field -> values.of(field.type(), key, node))
        .orElseGet(node::toString);
  }

  /// Where a field is filled in.
  public String address(Place place) {
    return RequestPages.address(this, place);
  }

  /// The language in which she reads.
  public Language language() {
    return me.language();
  }

  /// A sentence of these pages.
  public String say(String key, Object... arguments) {
    return sentences.words().say(me.language(), "request.page." + key, arguments);
  }

  /// A sentence with a capital letter at its beginning, where the script has any.
  public String capital(String sentence) {
    return sentence.isEmpty()
        ? ""
        : Character.toString(Character.toTitleCase(sentence.codePointAt(0)))
            + sentence.substring(sentence.offsetByCodePoints(0, 1));
  }

  /// The text of a key of the content.
  public String text(String key) {
    return sentences.text(key);
  }

  /// What a field is called, and the sentence in which an item says what is asked.
  String label(String key) {
    return text(key.equals("text") ? "type.assistanceItem.text" : key);
  }

  /// The findings at a place.
  List<CaseFinding> at(Place place) {
    return findings.stream().filter(found -> found.place().equals(place)).toList();
  }

  boolean asked(Place place) {
    return view.interview().relevance(place) == Relevance.ASKED;
  }

  /// From which other draft one was made, in a sentence.
  public String origin(Origin origin) {
    String reference = origin.reference().isEmpty() ? say("noReferenceYet") : origin.reference();
    String key = origin.copied() ? "request.links.copiedFrom" : "request.links.madeFrom";
    return words().say(me.language(), key, "reference", reference);
  }

  /// How the draft is called: its reference, or that it has none yet.
  public String reference() {
    String reference = draft.file().text("req.ownReference");
    return reference.isEmpty() ? say("noReferenceYet") : reference;
  }

  /// What is asked of whom, in one line.
  public String summary() {
    String state = draft.file().text("req.requestedState");
    String to = state.isEmpty() ? say("noStateYet") : view.around().stateName(state, language());
    String kinds =
        draft.file().kinds().stream()
            .map(kind -> text("kind." + kind))
            .collect(Collectors.joining("; "));
    return kinds.isEmpty() ? to : say("summary", Map.of("state", to, "kinds", kinds));
  }

  private String say(String key, Map<String, ?> arguments) {
    return sentences.words().say(me.language(), "request.page." + key, arguments);
  }
}
