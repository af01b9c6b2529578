package org.comity.request.letter;

import java.util.ArrayList;
import java.util.List;
import org.comity.document.Block;
import org.comity.document.Span;
import org.comity.form.interview.FieldType;
import org.comity.form.interview.Place;
import org.comity.form.interview.Scalar;
import org.comity.request.check.CaseView;
import org.comity.request.file.CaseFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// To whom, from whom, under what reference and when: the head of each document.
///
/// @param view the case
/// @param wording the language
record Addressing(CaseView view, Wording wording) {

  Block facts() {
    var facts = new ArrayList<Block.Fact>();
    add(facts, "letter.to", authority("auth.requested.name"));
    add(facts, "letter.requestedState", state("req.requestedState"));
    add(facts, "letter.from", authority("auth.requesting.name"));
    add(facts, "letter.requestingState", state("req.requestingState"));
    add(facts, "letter.reference", view.file().text("req.ownReference"));
    add(facts, "letter.date", date());
    return new Block.Facts(facts);
  }

  private void add(List<Block.Fact> facts, String key, String value) {
    if (!value.isEmpty()) {
      facts.add(new Block.Fact(Span.only(wording.text(key)), Span.only(value)));
    }
  }

  private String state(String key) {
    String code = view.file().text(key);
    return code.isEmpty() ? "" : wording.state(code);
  }

  private String date() {
    Values values = new Values(wording, view.interview(), Sealing.NONE);
    JsonNode date = view.file().root().path("req.date");
    return date.isMissingNode()
        ? ""
        : values.of(new FieldType.Single(Scalar.DATE), "req.date", date);
  }

  /// The name of an authority: in the language addressed if given, its own name in brackets.
  String authority(String key) {
    @Nullable JsonNode written = view.interview().written(Place.of(key));
    if (written == null) {
      return "";
    }
    JsonNode entry = view.interview().resolved(written).orElse(written);
    String own = entry.path("name").asString("");
    String translated = entry.path("nameInTargetLanguage").asString("");
    return translated.isEmpty() || translated.equals(own)
        ? own
        : "%s (%s)".formatted(translated, own);
  }

  /// Whether one of the two States is invented.
  static boolean rehearsal(CaseFile file) {
    return file.text("req.requestingState").matches("X[A-Z]")
        || file.text("req.requestedState").matches("X[A-Z]");
  }
}
