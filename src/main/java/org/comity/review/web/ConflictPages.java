package org.comity.review.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.document.RichText;
import org.comity.form.Address;
import org.comity.form.Question;
import org.comity.form.Value;
import org.comity.form.sheets.SaveAnswer.Outcome;
import org.comity.form.sheets.SavedAnswer;
import org.comity.form.sheets.Sheets;
import org.comity.form.web.AnswerText;
import org.comity.form.web.Field;
import org.comity.form.web.FieldName;
import org.comity.form.web.Fields;
import org.comity.form.web.Parts;
import org.comity.form.web.Prose;
import org.comity.language.WordMerge;
import org.comity.review.Workspace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page that shows both texts of a conflict.
@Component
public class ConflictPages {
  /// Stands before the name of a control that holds the reader's own text.
  static final String MINE = "mine/";

  private final Reader reader;
  private final Sheets sheets;

  ConflictPages(Reader reader, Sheets sheets) {
    this.reader = reader;
    this.sheets = sheets;
  }

  /// The page for these answers of one section.
  public ConflictPage page(
      Workspace open, String section, Map<Address, Outcome.Conflict> conflicts) {
    Workspace.Part part = open.parts().getFirst();
    Fields fields = reader.fields(part);
    return new ConflictPage(
        reader.say("review.conflict.title"),
        place(open, section),
        Addresses.review(open.review().id()),
        Addresses.section(open.review().id(), part.instrument(), section),
        Addresses.section(open.review().id(), part.instrument(), section) + "/decision",
        conflicts.values().stream().map(conflict -> item(part, fields, conflict)).toList());
  }

  private List<String> place(Workspace open, String section) {
    Workspace.Part part = open.parts().getFirst();
    Stream<String> title =
        part.definition().sections().stream()
            .filter(found -> found.id().equals(section))
            .map(found -> reader.text(found.title()).value());
    return Stream.concat(title, reader.place(open.review(), part.instrument()).stream()).toList();
  }

  private ConflictPage.Item item(Workspace.Part part, Fields fields, Outcome.Conflict conflict) {
    SavedAnswer theirs = conflict.theirs();
    SavedAnswer mine = conflict.mine();
    Question question = fields.evaluation().question(theirs.address());
    @Nullable Value base = base(part, mine);
    var texts = new AnswerText(fields);
    RichText own = texts.of(question, mine.value());
    RichText other = texts.of(question, theirs.value());
    RichText before = texts.of(question, base);
    return new ConflictPage.Item(
        editor(fields, base, conflict),
        marked(base, before, other, own),
        marked(base, before, own, other),
        name(theirs.author()),
        reader.visitor().formats().moment(theirs.at()),
        theirs.version(),
        Prose.of(before),
        hidden(mine));
  }

  /// A text with what its author changed; without a text on which both are built, with what the
  /// other does not say.
  private Prose marked(@Nullable Value base, RichText before, RichText other, RichText text) {
    return base == null
        ? Prose.beside(other, text, reader.language())
        : Prose.changed(before, text, reader.language());
  }

  private @Nullable Value base(Workspace.Part part, SavedAnswer mine) {
    return sheets.history(part.sheet(), mine.address()).stream()
        .filter(saved -> saved.stood() && saved.version() == mine.base())
        .findFirst()
        .map(SavedAnswer::value)
        .orElse(null);
  }

  /// The field in which one text is made from both: for a text, the words of both; else mine.
  private Field editor(Fields fields, @Nullable Value base, Outcome.Conflict conflict) {
    Parts parts = Fields.parts(conflict.mine().value());
    if (conflict.mine().value() instanceof Value.LongText(RichText mine)
        && conflict.theirs().value() instanceof Value.LongText(RichText theirs)) {
      String before = base instanceof Value.LongText(RichText text) ? text.markup() : "";
      String joined = WordMerge.of(before, mine.markup(), theirs.markup(), reader.language());
      parts = new Parts(Map.of("text", List.of(joined)));
    }
    return fields.typed(conflict.theirs().address(), parts, List.of(), 0);
  }

  private static List<Map.Entry<String, String>> hidden(SavedAnswer mine) {
    Parts parts = Fields.parts(mine.value());
    return parts.values().entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().stream()
                    .map(value -> Map.entry(name(mine.address(), entry.getKey()), value)))
        .toList();
  }

  private static String name(Address address, String part) {
    return MINE + FieldName.id(address) + ":" + part;
  }

  private String name(UUID author) {
    return reader.names(List.of(author)).getOrDefault(author, reader.say("review.somebody"));
  }
}
