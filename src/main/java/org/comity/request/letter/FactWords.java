package org.comity.request.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.comity.document.Block;
import org.comity.document.Span;
import org.comity.form.interview.FieldType;
import org.comity.form.interview.Scalar;
import org.comity.request.check.CaseView;
import org.comity.request.facts.Fact;
import org.comity.request.facts.Facts;
import tools.jackson.databind.JsonNode;

/// The facts of a case in the words of a document.
///
/// @param view the case
/// @param wording the language
/// @param sealing what of it must not be told
public record FactWords(CaseView view, Wording wording, Sealing sealing) {

  /// The facts of a case for a reader who may see all of it.
  public static FactWords of(CaseView view, Wording wording) {
    return new FactWords(view, wording, Sealing.NONE);
  }

  /// When it happened: the day, the moment with its offset, or from when to when.
  public String when(Fact fact) {
    var values = new Values(wording, view.interview(), sealing);
    boolean moment = !fact.text(Fact.AT).isEmpty();
    String part = moment ? Fact.AT : "date";
    var type = new FieldType.Single(moment ? Scalar.DATETIME : Scalar.PERIOD);
    String said = values.of(type, "type.event." + part, fact.node().path(part));
    return fact.about() ? wording.text("letter.about", Map.of("when", said)) : said;
  }

  /// Who took part: the persons, companies and accounts of the case by their names, then others.
  public List<String> who(Fact fact) {
    var names = new ArrayList<String>();
    for (String part : Fact.TAKING_PART) {
      for (JsonNode entry : fact.node().path(part)) {
        view.interview().resolved(entry).ifPresent(found -> names.add(name(found)));
      }
    }
    String others = fact.text("actor");
    if (!others.isEmpty()) {
      names.add(others);
    }
    return names;
  }

  private String name(JsonNode entry) {
    if (sealing.hides(entry)) {
      return wording.text("letter.sealed");
    }
    String given = entry.path("givenNames").asString("");
    for (String key : List.of("familyName", "name", "iban", "number")) {
      String name = entry.path(key).asString("").strip();
      if (!name.isEmpty()) {
        return given.isEmpty() ? name : given + wording.withinName() + name;
      }
    }
    return entry.path("institution").asString(entry.path("id").asString(""));
  }

  /// What shows it: what is written of it, then the annexes.
  public List<String> evidence(Fact fact) {
    var shown = new ArrayList<String>();
    if (!fact.text("evidence").isEmpty()) {
      shown.add(fact.text("evidence"));
    }
    fact.annexes().forEach(annex -> shown.add(wording.text("letter.annex") + " " + annex));
    return shown;
  }

  /// Several things in one line.
  public String list(List<String> things) {
    return wording.list(things);
  }

  /// The facts as numbered paragraphs.
  List<Block> blocks(FieldBlocks fields) {
    return Facts.of(view.file()).all().stream()
        .<Block>map(fact -> new Block.NumberedParagraph(line(fact, fields)))
        .toList();
  }

  private List<Span> line(Fact fact, FieldBlocks fields) {
    var line = new ArrayList<Span>();
    line.add(Span.bold(when(fact)));
    if (!fact.text("place").isEmpty()) {
      line.add(Span.text(wording.formats().comma()));
      line.addAll(fields.drafted(fact.text("place")));
    }
    line.add(Span.text(wording.colon("")));
    line.addAll(fields.drafted(fact.text("act")));
    labelled("letter.who", who(fact), fields, line);
    labelled("type.event.evidence", evidence(fact), fields, line);
    return line;
  }

  private void labelled(String key, List<String> said, FieldBlocks fields, List<Span> line) {
    if (!said.isEmpty()) {
      line.add(Span.text(wording.betweenSentences() + wording.colon(wording.text(key))));
      String list = wording.list(said);
      line.addAll(fields.drafted(list));
      line.add(Span.text(list.matches("(?s).*[.。!?؟]") ? "" : wording.stop()));
    }
  }

  /// To which facts an item relates, in a sentence; nothing where it is tied to none.
  List<Block> relates(JsonNode item) {
    List<String> numbers =
        Facts.of(view.file()).of(item).stream().map(f -> Integer.toString(f.number())).toList();
    if (numbers.isEmpty()) {
      return List.of();
    }
    String key = numbers.size() == 1 ? "letter.relates.one" : "letter.relates.several";
    String sentence = wording.text(key, Map.of("facts", wording.formats().list(numbers)));
    return List.of(new Block.Paragraph(Span.only(sentence)));
  }
}
