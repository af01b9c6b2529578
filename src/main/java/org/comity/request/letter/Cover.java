package org.comity.request.letter;

import java.util.ArrayList;
import java.util.List;
import org.comity.document.Block;
import org.comity.document.Span;
import org.comity.form.interview.Field;
import org.comity.form.interview.Place;
import org.comity.request.check.CaseView;
import tools.jackson.databind.JsonNode;

/// The short papers around a letter: the cover sheet, and what is read out on the telephone.
///
/// @param view the case
/// @param wording the language
record Cover(CaseView view, Wording wording) {
  private static final List<String> BUNDLE =
      List.of(
          "urg.deadline",
          "urg.reason",
          "auth.contact.person",
          "req.channel",
          "req.transmissionMeans",
          "req.relatedReferences");

  /// One page: to, from, references, persons, assistance in one line, deadline, contact, annexes.
  List<Block> blocks() {
    var fields = new FieldBlocks(view, wording, Sealing.NONE, 1);
    var blocks = new ArrayList<Block>();
    blocks.add(new Addressing(view, wording).facts());
    var facts = new ArrayList<Block.Fact>();
    add(facts, "letter.assistance", wording.list(Letter.asked(view.file(), wording)));
    add(facts, "letter.persons", persons(fields));
    int annexes = view.file().root().path("trans.annexes").size();
    add(facts, "letter.annexCount", Integer.toString(annexes));
    blocks.add(new Block.Facts(facts));
    blocks.addAll(fields.of(BUNDLE.stream().map(Place::of).toList()));
    blocks.addAll(new Closing(view, wording, fields, Sealing.NONE).annexes());
    return blocks;
  }

  private void add(List<Block.Fact> facts, String key, String value) {
    if (!value.isEmpty()) {
      facts.add(new Block.Fact(Span.only(wording.text(key)), Span.only(value)));
    }
  }

  private String persons(FieldBlocks fields) {
    List<String> names = new ArrayList<>();
    for (JsonNode person : view.file().root().path("pers.list")) {
      names.add(fields.values().person(person));
    }
    return wording.list(names);
  }

  /// What to say, in the order in which a 24/7 point asks.
  List<Block> telephone() {
    var fields = new FieldBlocks(view, wording, Sealing.NONE, 1);
    var blocks = new ArrayList<Block>();
    blocks.add(new Addressing(view, wording).facts());
    blocks.addAll(
        fields.of(
            List.of(
                Place.of("auth.contact.person"),
                Place.of("auth.contact.hours"),
                Place.of("matter.subject"),
                Place.of("urg.level"),
                Place.of("urg.deadline"),
                Place.of("urg.reason"))));
    for (int item = 0; item < view.interview().items().size(); item++) {
      blocks.addAll(item(item, fields.below()));
    }
    return blocks;
  }

  private List<Block> item(int number, FieldBlocks fields) {
    String chapter = view.interview().items().get(number).chapter();
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(1, Span.only(wording.text("kind." + chapter))));
    List<Field> asked = view.interview().book().chapter(chapter);
    blocks.addAll(fields.of(asked.stream().map(field -> new Place(field.key(), number)).toList()));
    return blocks;
  }
}
