package org.comity.request.letter;

import java.util.ArrayList;
import java.util.List;
import org.comity.document.Block;
import org.comity.document.Span;
import org.comity.form.interview.Place;
import org.comity.request.check.CaseView;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The end of a letter: who signs, and the list of annexes.
///
/// @param view the case
/// @param wording the language
/// @param fields the fields as blocks
/// @param sealing what of the case it must not tell
record Closing(CaseView view, Wording wording, FieldBlocks fields, Sealing sealing) {

  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(1, Span.only(wording.text("letter.part.signature"))));
    blocks.addAll(
        fields.of(
            List.of(
                Place.of("sign.place"),
                Place.of("sign.date"),
                Place.of("sign.person"),
                Place.of("sign.countersign"))));
    blocks.add(new Block.AnswerSpace(List.of(), 3));
    blocks.addAll(annexes());
    return blocks;
  }

  /// The annexes with their numbers.
  List<Block> annexes() {
    Place place = Place.of("trans.annexes");
    @Nullable JsonNode written = view.interview().written(place);
    if (written == null || written.isEmpty()) {
      return List.of();
    }
    var rows = new ArrayList<Block.Row>();
    for (JsonNode annex : written) {
      rows.add(row(rows.size() + 1, annex));
    }
    List<List<Span>> head =
        List.of(
            Span.only(wording.text("letter.annex")),
            Span.only(wording.text("type.attachment.title")),
            Span.only(wording.text("type.attachment.language")),
            Span.only(wording.text("type.attachment.pages")),
            Span.only(wording.text("type.attachment.certified")),
            Span.only(wording.text("type.attachment.translated")));
    return List.of(
        new Block.Heading(1, Span.only(wording.text("letter.part.annexes"))),
        new Block.Table(List.of(), new Block.Row(head), rows));
  }

  private Block.Row row(int number, JsonNode annex) {
    if (sealing.hides(annex)) {
      return sealed(number);
    }
    String language = annex.path("language").asString("");
    String hash = annex.path("hash").asString("");
    List<Span> title = new ArrayList<>(fields.drafted(annex.path("title").asString("")));
    if (!hash.isEmpty()) {
      title.add(Span.text("\nSHA-256 "));
      title.add(new Span.Isolated(hash));
    }
    return new Block.Row(
        List.of(
            Span.only(Integer.toString(number)),
            title,
            Span.only(language.isEmpty() ? "" : wording.languageName(language)),
            Span.only(annex.path("pages").asString("")),
            Span.only(yesNo(annex.path("certified"))),
            Span.only(yesNo(annex.path("translated")))));
  }

  /// That there is an annex is told, and no more.
  private Block.Row sealed(int number) {
    List<Span> nothing = Span.only("");
    List<Span> sealed = List.of(Span.italic(wording.text("letter.sealed")));
    String place = Integer.toString(number);
    return new Block.Row(List.of(Span.only(place), sealed, nothing, nothing, nothing, nothing));
  }

  private String yesNo(JsonNode said) {
    return said.isBoolean() ? wording.text(said.asBoolean() ? "letter.yes" : "letter.no") : "";
  }
}
