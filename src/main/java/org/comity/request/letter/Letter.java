package org.comity.request.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comity.document.Block;
import org.comity.document.Span;
import org.comity.form.interview.Field;
import org.comity.form.interview.Interview;
import org.comity.form.interview.Place;
import org.comity.request.check.CaseView;
import org.comity.request.content.LetterPart;
import org.comity.request.facts.Facts;
import org.comity.request.file.CaseFile;
import tools.jackson.databind.JsonNode;

/// The letter of a request, in the order that a central authority expects: who asks, on what basis,
/// in what matter, on what facts, for what, how, and under what assurances.
///
/// @param view the case
/// @param wording the language of the letter
/// @param sealing what of the case it must not tell
record Letter(CaseView view, Wording wording, Sealing sealing) {

  /// The blocks below the title.
  List<Block> blocks() {
    var fields = new FieldBlocks(view, wording, sealing, 2);
    var blocks = new ArrayList<Block>();
    blocks.add(new Addressing(view, wording).facts());
    blocks.add(new Block.Paragraph(Span.only(wording.text(opening()))));
    for (LetterPart part : LetterPart.shipped()) {
      List<Block> inside = belongs(part) ? part(part, fields) : List.of();
      if (!inside.isEmpty()) {
        blocks.add(new Block.Heading(1, Span.only(wording.text(part.heading()))));
        blocks.addAll(inside);
      }
    }
    blocks.add(new Block.Paragraph(Span.only(wording.text("letter.closing"))));
    blocks.addAll(new Closing(view, wording, fields, sealing).blocks());
    return blocks;
  }

  private String opening() {
    boolean spontaneous = view.file().text("req.documentKind").equals("spontaneousInformation");
    return spontaneous ? "letter.opening.spontaneous" : "letter.opening";
  }

  private boolean belongs(LetterPart part) {
    return switch (part.only()) {
      case "urgent" -> !view.file().text("urg.level").equals("normal");
      case "confidential" -> !view.file().text("conf.required").equals("no");
      // UNTOC 18(15)(c): no facts for the service of judicial documents.
      case "not-service" -> !view.file().kinds().equals(List.of("service"));
      default -> true;
    };
  }

  private List<Block> part(LetterPart part, FieldBlocks fields) {
    return switch (part.id()) {
      case "basis" ->
          Stream.concat(new Bases(view, wording).blocks().stream(), rest(part, 1, fields)).toList();
      case "facts" -> Stream.concat(facts(fields).stream(), rest(part, 2, fields)).toList();
      case "assistance" -> Stream.concat(items(fields).stream(), rest(part, 1, fields)).toList();
      case "language" -> Stream.concat(language().stream(), rest(part, 1, fields)).toList();
      case "authority" -> authority(part, fields);
      default -> fields.of(places(part.fields()));
    };
  }

  /// Who asks. Where the requesting authority is the central authority, it is printed once as both.
  private List<Block> authority(LetterPart part, FieldBlocks fields) {
    Place asking = Place.of("auth.requesting.name");
    Place central = Place.of("auth.central.name");
    if (!fields.told(asking) || !fields.told(central) || !same(asking, central)) {
      return fields.of(places(part.fields()));
    }
    String both = wording.list(List.of(wording.label(asking.key()), wording.label(central.key())));
    List<Place> rest =
        places(part.fields()).stream()
            .filter(place -> !place.equals(asking) && !place.equals(central))
            .toList();
    return Stream.concat(Stream.of(fields.called(asking, both)), fields.of(rest).stream()).toList();
  }

  private boolean same(Place one, Place other) {
    List<JsonNode> first = view.entries(one);
    return !first.isEmpty() && first.equals(view.entries(other));
  }

  /// The fields of a part that are not printed in a way of their own, as its first ones are.
  private Stream<Block> rest(LetterPart part, int own, FieldBlocks fields) {
    return fields.of(places(part.fields().subList(own, part.fields().size()))).stream();
  }

  private static List<Place> places(List<String> keys) {
    return keys.stream().map(Place::of).toList();
  }

  /// The summary, then the facts in numbered paragraphs, one fact each. Where no fact is written by
  /// itself, the paragraphs of the summary are numbered.
  private List<Block> facts(FieldBlocks fields) {
    Place timeline = Place.of(Facts.KEY);
    boolean apart = fields.told(timeline) && !sealing.hides(Facts.KEY);
    var blocks = new ArrayList<>(summary(apart, fields));
    if (apart) {
      if (!blocks.isEmpty()) {
        blocks.add(new Block.Heading(2, Span.only(wording.label(Facts.KEY))));
      }
      blocks.addAll(new FactWords(view, wording, sealing).blocks(fields));
    } else {
      blocks.addAll(fields.of(List.of(timeline)));
    }
    return blocks;
  }

  private List<Block> summary(boolean apart, FieldBlocks fields) {
    String summary = view.file().text("facts.summary");
    if (summary.isEmpty() || sealing.hides("facts.summary")) {
      return fields.of(List.of(Place.of("facts.summary")));
    }
    return Stream.of(summary.split("\\n\\s*\\n", -1))
        .map(paragraph -> fields.drafted(paragraph.strip()))
        .<Block>map(text -> apart ? new Block.Paragraph(text) : new Block.NumberedParagraph(text))
        .toList();
  }

  private List<Block> language() {
    String language = wording.languageName(wording.written().tag());
    return List.of(
        new Block.Paragraph(
            Span.only(wording.text("letter.language", Map.of("language", language)))));
  }

  private List<Block> items(FieldBlocks fields) {
    var blocks = new ArrayList<Block>();
    List<Interview.Item> items = view.interview().items();
    if (!items.isEmpty()) {
      blocks.add(new Block.Paragraph(Span.only(wording.text("letter.assistance.intro"))));
    }
    for (int item = 0; item < items.size(); item++) {
      blocks.addAll(item(item, items.get(item), fields.below()));
    }
    return blocks;
  }

  private List<Block> item(int number, Interview.Item item, FieldBlocks fields) {
    var blocks = new ArrayList<Block>();
    String name = wording.text("letter.item", Map.of("number", Integer.toString(number + 1)));
    var head = new ArrayList<Span>();
    head.add(Span.text(wording.labelled(name, wording.text("kind." + item.chapter()))));
    head.addAll(article(item.chapter()));
    blocks.add(new Block.Heading(2, head));
    JsonNode text = item.node().path("text");
    if (text.isString() && !document(item.chapter())) {
      blocks.add(new Block.Paragraph(fields.drafted(text.asString())));
    }
    if (!document(item.chapter())) {
      blocks.addAll(new FactWords(view, wording, sealing).relates(item.node()));
    }
    List<Field> chapter = view.interview().book().chapter(item.chapter());
    blocks.addAll(
        fields.of(chapter.stream().map(field -> new Place(field.key(), number)).toList()));
    return blocks;
  }

  /// Whether it is a document of its own, whose values stand in the common part.
  private boolean document(String kind) {
    return view.inventory().kind(kind).filter(found -> found.document()).isPresent();
  }

  /// The article of the first instrument of the request that knows this kind, in brackets.
  private List<Span> article(String kind) {
    for (JsonNode basis : view.file().root().path("legal.bases")) {
      String code = basis.path("instrument").asString("");
      var article = view.inventory().kind(kind).flatMap(found -> found.article(code));
      if (article.isPresent()) {
        var isolated = new Span.Isolated(code + " " + article.get());
        return List.of(Span.text(" ("), isolated, Span.text(")"));
      }
    }
    return List.of();
  }

  /// The items of a case by name, each once.
  static List<String> asked(CaseFile file, Wording wording) {
    return file.kinds().stream().map(kind -> wording.text("kind." + kind)).toList();
  }
}
