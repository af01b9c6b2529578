package org.comity.request.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comity.form.Relevance;
import org.comity.form.interview.Place;
import org.comity.identity.Membership;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.request.Draft;
import org.comity.request.check.CaseFinding;
import org.comity.request.check.CaseView;
import org.comity.request.check.Checks;
import org.comity.request.check.Sentences;
import org.comity.request.content.Inventory;

/// One look of a reader at a draft: the case, what was found in it, and her words for it.
///
/// @param me the reader
/// @param draft the draft
/// @param view the case
/// @param findings everything found
/// @param sentences her words for findings and fields
public record Look(
    Membership me, Draft draft, CaseView view, List<CaseFinding> findings, Sentences sentences) {

  static Look of(Membership me, Draft draft, CaseView view, Words words) {
    return new Look(
        me,
        draft,
        view,
        new Checks(view).findings(),
        new Sentences(words, Inventory.shipped(), me.language()));
  }

  /// The language in which she reads.
  public Language language() {
    return me.language();
  }

  /// A sentence of these pages.
  public String say(String key, Object... arguments) {
    return sentences.words().say(me.language(), "request.page." + key, arguments);
  }

  /// The text of a key of the content.
  public String text(String key) {
    return sentences.text(key);
  }

  /// The findings at a place.
  List<CaseFinding> at(Place place) {
    return findings.stream().filter(found -> found.place().equals(place)).toList();
  }

  boolean asked(Place place) {
    return view.interview().relevance(place) == Relevance.ASKED;
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
