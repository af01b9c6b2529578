package org.comity.request.content;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.comity.form.Finding.Severity;
import org.comity.form.interview.CompositeType;
import org.comity.form.interview.Field;
import org.comity.form.interview.FieldBook;
import org.comity.form.interview.FieldType;
import org.comity.form.logic.Expression;
import org.comity.form.logic.UnreadableExpression;
import org.comity.language.Texts;
import org.jspecify.annotations.Nullable;

/// Reads the inventory from the YAML files of one folder and refuses what is not well formed.
///
/// @param folder on the class path
record InventoryFiles(String folder) {

  Inventory read(Texts texts) {
    Yamls common = Yamls.file(folder + "/common.yaml");
    var fields = new ArrayList<Field>();
    common
        .entries("fields")
        .forEach(entry -> fields.add(field(entry, entry.text("section"), null)));
    Map<String, Kind> kinds = kinds(fields);
    var book = new FieldBook(fields, types());
    fields.forEach(field -> check(book, field));
    List<Rule> rules =
        Yamls.list(folder + "/rules.yaml").stream().map(entry -> rule(book, entry)).toList();
    List<Term> terms = Yamls.list(folder + "/deadlines.yaml").stream().map(this::term).toList();
    return new Inventory(common.words("sections"), book, kinds, rules, terms, texts);
  }

  private Map<String, Kind> kinds(List<Field> fields) {
    List<Yamls> files =
        Yamls.names(folder + "/kinds").stream()
            .map(name -> Yamls.file(folder + "/kinds/" + name))
            .sorted(Comparator.comparingInt(file -> Integer.parseInt(file.text("place"))))
            .toList();
    Map<String, Kind> kinds = new LinkedHashMap<>();
    for (Yamls file : files) {
      Kind kind = kind(file);
      kinds.put(kind.name(), kind);
      file.entries("fields").forEach(entry -> fields.add(field(entry, kind.name(), kind.name())));
    }
    return kinds;
  }

  private static Kind kind(Yamls file) {
    return new Kind(
        file.text("kind"),
        Integer.parseInt(file.text("place")),
        file.text("prefix"),
        file.flag("coercive"),
        file.flag("document"),
        file.texts("articles"));
  }

  private List<CompositeType> types() {
    Yamls file = Yamls.file(folder + "/types.yaml");
    var types = new ArrayList<CompositeType>();
    for (Object name : file.values().keySet()) {
      List<CompositeType.Part> parts =
          file.entries(String.valueOf(name)).stream()
              .map(
                  part ->
                      new CompositeType.Part(part.text("key"), type(part), part.flag("required")))
              .toList();
      types.add(new CompositeType(String.valueOf(name), parts));
    }
    return types;
  }

  private static Field field(Yamls entry, String section, @Nullable String chapter) {
    return new Field(
        entry.text("key"),
        section,
        chapter,
        type(entry),
        Field.Need.of(entry.text("need")).orElseThrow(() -> entry.refuse("no such need")),
        condition(entry),
        entry.optional("gate"),
        entry.optional("basis") == null ? "" : entry.text("basis"),
        entry.optional("beside"),
        entry.flag("recalled"));
  }

  private static FieldType type(Yamls entry) {
    return FieldType.read(entry.text("type")).orElseThrow(() -> entry.refuse("no such type"));
  }

  private static @Nullable Expression condition(Yamls entry) {
    String written = entry.optional("when");
    try {
      return written == null ? null : Expression.read(written);
    } catch (UnreadableExpression e) {
      throw new IllegalStateException(entry.where() + ": " + e.getMessage(), e);
    }
  }

  private static void check(FieldBook book, Field field) {
    FieldType type = field.type() instanceof FieldType.Many(var of) ? of : field.type();
    if (type instanceof FieldType.Composite(var name) && book.type(name).isEmpty()) {
      throw new IllegalStateException(field.key() + ": no type " + name);
    }
    if (field.when() != null) {
      known(book, field.key(), field.when());
    }
  }

  private static void known(FieldBook book, String where, Expression condition) {
    for (String name : condition.names()) {
      if (book.named(name).isEmpty()) {
        throw new IllegalStateException(where + ": no field " + name);
      }
    }
  }

  private static List<String> known(FieldBook book, Yamls entry) {
    List<String> keys = entry.words("keys");
    for (String key : keys) {
      if (book.field(key).isEmpty()) {
        throw entry.refuse("no field " + key);
      }
    }
    return keys;
  }

  private static Rule rule(FieldBook book, Yamls entry) {
    Expression when = condition(entry);
    List<String> keys = known(book, entry);
    if (when != null) {
      known(book, entry.where(), when);
    }
    Rule.Check check =
        when == null
            ? Rule.Check.of(entry.text("check")).orElseThrow(() -> entry.refuse("no such check"))
            : Rule.Check.CONDITION;
    return new Rule(
        entry.text("id"),
        Severity.valueOf(entry.text("severity").toUpperCase(Locale.ROOT)),
        keys,
        check,
        when,
        when == null ? Set.of() : book.chapters(when),
        entry.text("basis"),
        entry.text("origin"));
  }

  private Term term(Yamls entry) {
    String amount = entry.optional("amount");
    String unit = entry.optional("unit");
    return new Term(
        entry.text("id"),
        entry.words("kinds"),
        entry.optional("from"),
        entry.text("direction").equals("before"),
        amount == null ? null : Integer.valueOf(amount),
        unit == null ? ChronoUnit.DAYS : ChronoUnit.valueOf(unit.toUpperCase(Locale.ROOT) + "S"),
        entry.text("basis"),
        entry.text("certainty"));
  }
}
