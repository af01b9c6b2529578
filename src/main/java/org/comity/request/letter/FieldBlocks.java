package org.comity.request.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.document.Block;
import org.comity.document.Span;
import org.comity.form.Relevance;
import org.comity.form.interview.CompositeType;
import org.comity.form.interview.Field;
import org.comity.form.interview.FieldType;
import org.comity.form.interview.Interview;
import org.comity.form.interview.Place;
import org.comity.form.interview.Scalar;
import org.comity.request.check.CaseView;
import tools.jackson.databind.JsonNode;

/// The fields of a case as blocks: short values as facts, long texts as paragraphs, several entries
/// as a table.
public final class FieldBlocks {
  private static final int MOST_COLUMNS = 6;

  // They are what the part is called after in which they stand.
  private static final Set<String> HEADED =
      Set.of("pers.list", "off.list", "legal.dualCriminalityText", "proc.list");

  private final CaseView view;
  private final Wording wording;
  private final Sealing sealing;
  private final Values values;
  private final int level;

  /// Looks at a case.
  ///
  /// @param level of the headings that stand over long texts and lists
  FieldBlocks(CaseView view, Wording wording, Sealing sealing, int level) {
    this.level = level;
    this.view = view;
    this.wording = wording;
    this.sealing = sealing;
    this.values = new Values(wording, view.interview(), sealing);
  }

  Values values() {
    return values;
  }

  /// The same, one level deeper.
  FieldBlocks below() {
    return new FieldBlocks(view, wording, sealing, level + 1);
  }

  private void head(Place place, List<Block> blocks) {
    if (!HEADED.contains(place.key())) {
      blocks.add(new Block.Heading(level, Span.only(wording.label(place.key()))));
    }
  }

  /// The blocks of these places, in order; facts that follow each other stand in one list.
  List<Block> of(List<Place> places) {
    var blocks = new ArrayList<Block>();
    var facts = new ArrayList<Block.Fact>();
    for (Place place : places) {
      if (told(place)) {
        add(place, blocks, facts);
      }
    }
    flush(blocks, facts);
    return blocks;
  }

  /// Whether a place is asked and something is to be printed.
  boolean told(Place place) {
    return view.interview().relevance(place) != Relevance.NOT_ASKED
        && !view.interview().value(place).empty();
  }

  private void add(Place place, List<Block> blocks, List<Block.Fact> facts) {
    Field field = view.interview().field(place);
    JsonNode written = view.interview().written(place);
    if (sealing.hides(place.key())) {
      facts.add(fact(place, List.of(Span.italic(wording.text("letter.sealed")))));
    } else if (scalar(field.type()) == Scalar.CLAUSE) {
      flush(blocks, facts);
      clause(place).ifPresent(blocks::add);
    } else if (scalar(field.type()) == Scalar.LONGTEXT && written != null) {
      flush(blocks, facts);
      blocks.addAll(paragraphs(place, written.asString("")));
    } else if (written != null && onlyReferences(written)) {
      facts.add(fact(place, value(place, field, written)));
    } else if (field.type() instanceof FieldType.Many(FieldType.Composite(var type))
        && written != null) {
      flush(blocks, facts);
      blocks.addAll(entries(place, type, written));
    } else if (written != null) {
      facts.add(fact(place, value(place, field, written)));
    }
  }

  /// Whether all entries stand elsewhere in the letter: then their names are enough here.
  private static boolean onlyReferences(JsonNode written) {
    return written.isArray()
        && !written.isEmpty()
        && written.valueStream().allMatch(entry -> entry.has("ref"));
  }

  private static void flush(List<Block> blocks, List<Block.Fact> facts) {
    if (!facts.isEmpty()) {
      blocks.add(new Block.Facts(facts));
      facts.clear();
    }
  }

  private static @org.jspecify.annotations.Nullable Scalar scalar(FieldType type) {
    return type instanceof FieldType.Single(var scalar) ? scalar : null;
  }

  /// The sentence that a clause prints; nothing for one without words.
  Optional<Block> clause(Place place) {
    String key = "clause." + place.key();
    return wording.has(key)
        ? Optional.of(new Block.Paragraph(Span.only(wording.text(key))))
        : Optional.empty();
  }

  private Block.Fact fact(Place place, List<Span> value) {
    return new Block.Fact(Span.only(wording.label(place.key())), value);
  }

  /// One value under another label than that of its field.
  Block called(Place place, String label) {
    JsonNode written = view.interview().written(place);
    List<Span> value =
        written == null ? List.of() : value(place, view.interview().field(place), written);
    return new Block.Facts(List.of(new Block.Fact(Span.only(label), value)));
  }

  private List<Span> value(Place place, Field field, JsonNode written) {
    String beside = view.beside(place);
    // What is said beside a yes says it better.
    if (!beside.isEmpty() && written.isBoolean() && written.asBoolean()) {
      return drafted(beside);
    }
    var spans =
        new ArrayList<>(own(field.type(), values.spans(field.type(), place.key(), written)));
    if (!beside.isEmpty()) {
      spans.add(Span.text(wording.aside()));
      spans.addAll(drafted(beside));
    }
    return spans;
  }

  /// A value as spans: what the drafter wrote herself is marked where it is to be translated.
  private List<Span> own(FieldType type, List<Span> value) {
    FieldType of = type instanceof FieldType.Many(var inner) ? inner : type;
    boolean written = scalar(of) == Scalar.TEXT || of instanceof FieldType.Composite;
    return written && wording.foreign(Span.words(value))
        ? List.of(new Span.Foreign(wording.written(), value))
        : value;
  }

  /// Words of the drafter: in her language, and marked if that is not the document's.
  List<Span> drafted(String text) {
    return wording.foreign(text)
        ? List.of(new Span.Foreign(wording.written(), Span.only(text)))
        : Span.only(text);
  }

  private List<Block> paragraphs(Place place, String text) {
    var blocks = new ArrayList<Block>();
    head(place, blocks);
    for (String paragraph : text.strip().split("\\n\\s*\\n", -1)) {
      blocks.add(new Block.Paragraph(drafted(paragraph.strip())));
    }
    String beside = view.beside(place);
    if (!beside.isEmpty()) {
      blocks.add(new Block.Paragraph(drafted(beside)));
    }
    return blocks;
  }

  /// Several entries: a table where few parts are used, else facts for each.
  List<Block> entries(Place place, String typeName, JsonNode written) {
    Interview interview = view.interview();
    List<JsonNode> entries =
        written.valueStream().flatMap(node -> interview.resolved(node).stream()).toList();
    CompositeType type = values.type(typeName);
    List<CompositeType.Part> used =
        type.parts().stream()
            .filter(part -> !part.key().equals("sealed") && !part.key().equals("checkedOn"))
            .filter(part -> entries.stream().anyMatch(e -> Values.present(e.get(part.key()))))
            .toList();
    if (entries.isEmpty() || used.isEmpty()) {
      return List.of();
    }
    return entries(place, type, used, entries);
  }

  private List<Block> entries(
      Place place, CompositeType type, List<CompositeType.Part> used, List<JsonNode> entries) {
    var blocks = new ArrayList<Block>();
    head(place, blocks);
    // One entry alone is read more easily downwards.
    if (used.size() <= MOST_COLUMNS && entries.size() > 1) {
      blocks.add(table(type, used, entries));
    } else {
      entries.forEach(entry -> blocks.add(facts(type, used, entry)));
    }
    return blocks;
  }

  private Block table(CompositeType type, List<CompositeType.Part> used, List<JsonNode> entries) {
    var head = new ArrayList<List<Span>>();
    used.forEach(part -> head.add(Span.only(label(type, part))));
    List<Block.Row> rows =
        entries.stream()
            .map(entry -> new Block.Row(used.stream().map(p -> cell(type, p, entry)).toList()))
            .toList();
    return new Block.Table(List.of(), new Block.Row(head), rows);
  }

  private String label(CompositeType type, CompositeType.Part part) {
    return wording.text(Values.textKey(type.name(), part.key()));
  }

  private List<Span> cell(CompositeType type, CompositeType.Part part, JsonNode entry) {
    JsonNode value = entry.get(part.key());
    if (sealing.hides(entry) && !part.key().equals("role")) {
      return List.of(Span.italic(wording.text("letter.sealed")));
    }
    if (!Values.present(value)) {
      return List.of();
    }
    String key = Values.textKey(type.name(), part.key());
    return own(part.type(), values.spans(part.type(), key, value));
  }

  private Block facts(CompositeType type, List<CompositeType.Part> used, JsonNode entry) {
    return new Block.Facts(
        used.stream()
            .filter(part -> Values.present(entry.get(part.key())))
            .map(part -> new Block.Fact(Span.only(label(type, part)), cell(type, part, entry)))
            .toList());
  }
}
