package org.comity.request.web.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.form.interview.CompositeType;
import org.comity.form.interview.FieldBook;
import org.comity.form.interview.FieldType;
import org.comity.form.interview.Scalar;
import org.comity.language.Language;
import org.comity.language.Texts;
import org.comity.language.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Makes the controls of a type, filled in with a value.
public final class InputMaker {
  static final int NEWEST = 8;
  private static final int ROWS = 6;
  private static final int BLANK = 3;

  private final FieldBook book;
  private final Texts texts;
  private final Words words;
  private final Language language;
  private final Entries entries;

  /// Controls for a case.
  ///
  /// @param entries the entries of the case, to which others can refer
  public InputMaker(FieldBook book, Texts texts, Words words, Language language, Entries entries) {
    this.book = book;
    this.texts = texts;
    this.words = words;
    this.language = language;
    this.entries = entries;
  }

  /// The control of a field or part.
  ///
  /// @param name the name of its control
  /// @param key under which its label and options have their texts
  /// @param value what stands there; null for nothing
  public Input of(FieldType type, String name, String key, @Nullable JsonNode value) {
    return of(type, name, key, value, false);
  }

  private Input of(
      FieldType type, String name, String key, @Nullable JsonNode value, boolean needed) {
    String label = text(key);
    return switch (type) {
      case FieldType.Single(var scalar) -> single(scalar, name, label, value, needed);
      case FieldType.Choice(var options) ->
          new Input.Choose(name, label, text(value), choices(key, options), needed);
      case FieldType.Many(FieldType.Choice(var options)) ->
          new Input.Ticks(name, label, texts(value), options(key, options));
      case FieldType.Many(FieldType.Composite(var composite)) ->
          rows(composite, name, label, value);
      case FieldType.Many many -> lines(name, label, value, needed);
      case FieldType.Composite(var composite) -> group(composite, name, label, value);
    };
  }

  private Input single(
      Scalar scalar, String name, String label, @Nullable JsonNode value, boolean needed) {
    return switch (scalar) {
      case LONGTEXT -> new Input.Area(name, label, text(value), ROWS, "", needed);
      case BOOLEAN, CLAUSE -> new Input.YesNo(name, label, text(value));
      case DATE -> new Input.Line(name, label, text(value), "date", "", needed);
      case COUNTRY -> new Input.Line(name, label, text(value), "text", "states", needed);
      case LANGUAGE -> new Input.Line(name, label, text(value), "text", "languages", needed);
      case CURRENCY -> new Input.Line(name, label, text(value), "text", "currencies", needed);
      case INSTRUMENT -> new Input.Line(name, label, text(value), "text", "instruments", needed);
      case PHONE -> new Input.Line(name, label, text(value), "tel", "", needed);
      case EMAIL -> new Input.Line(name, label, text(value), "email", "", needed);
      default -> new Input.Line(name, label, text(value), "text", "", needed);
    };
  }

  /// Several simple values: one a line.
  private Input lines(String name, String label, @Nullable JsonNode value, boolean needed) {
    String joined =
        value == null
            ? ""
            : value.valueStream().map(each -> each.asString("")).collect(Collectors.joining("\n"));
    String hint = words.say(language, "request.page.onePerLine");
    return new Input.Area(name, label, joined, 3, hint, needed);
  }

  private Input rows(String type, String name, String label, @Nullable JsonNode value) {
    var groups = new ArrayList<Input.Group>();
    List<JsonNode> entries = value == null ? List.of() : value.valueStream().toList();
    for (JsonNode entry : entries) {
      int i = groups.size();
      groups.add(group(type, name + "[" + i + "]", label + " " + (i + 1), entry));
    }
    return new Input.Rows(name, label, groups, blank(type, name, label, entries.size()));
  }

  /// Entries to come: several of a small type, one of a type that has groups of its own.
  private List<Input.Group> blank(String type, String name, String label, int from) {
    boolean large = book.type(type).orElseThrow().parts().stream().anyMatch(p -> nests(p.type()));
    var groups = new ArrayList<Input.Group>();
    for (int i = from; i < from + (large ? 1 : BLANK); i++) {
      groups.add(group(type, name + "[" + i + "]", label + " " + (i + 1), null));
    }
    return groups;
  }

  private Input.Group group(String type, String name, String label, @Nullable JsonNode value) {
    var inputs = new ArrayList<Input>();
    var more = new ArrayList<Input>();
    boolean refers = value != null && value.has("ref");
    for (CompositeType.Part part : book.type(type).orElseThrow().parts()) {
      JsonNode inner = value == null || refers ? null : value.get(part.key());
      String key = "type." + type + "." + part.key();
      boolean nested = nests(part.type());
      if (nested && depth(name) > 1) {
        continue;
      }
      Input input = of(part.type(), name + "." + part.key(), key, inner, part.required());
      (part.required() || inner != null ? inputs : more).add(input);
    }
    String own = value == null ? "" : value.path("id").asString("");
    return new Input.Group(name, label, own, reference(type, name, value), inputs, more);
  }

  /// Whether a part has groups of its own.
  private static boolean nests(FieldType type) {
    return switch (type) {
      case FieldType.Many(var of) -> of instanceof FieldType.Composite;
      case FieldType.Composite(var name) -> deep(name);
      case FieldType.Single single -> false;
      case FieldType.Choice choice -> false;
    };
  }

  private static boolean deep(String type) {
    return !Set.of("money", "range").contains(type);
  }

  /// How many groups a name stands in.
  private static long depth(String name) {
    return name.chars().filter(sign -> sign == '[').count();
  }

  private Input.@Nullable Choose reference(String type, String name, @Nullable JsonNode value) {
    String own = value == null ? "" : value.path("id").asString("");
    List<Input.Option> known =
        entries.of(type).stream().filter(entry -> !entry.value().equals(own)).toList();
    if (known.isEmpty()) {
      return null;
    }
    String chosen = value == null ? "" : value.path("ref").asString("");
    var none = new Input.Option("", words.say(language, "request.page.noReference"));
    List<Input.Option> options = Stream.concat(Stream.of(none), known.stream()).toList();
    String label = words.say(language, "request.page.reference");
    return new Input.Choose(name + ".ref", label, chosen, options, false);
  }

  private List<Input.Option> choices(String key, List<String> options) {
    var none = new Input.Option("", words.say(language, "request.page.choose"));
    return Stream.concat(Stream.of(none), options(key, options).stream()).toList();
  }

  private List<Input.Option> options(String key, List<String> options) {
    return options.stream()
        .map(option -> new Input.Option(option, optional(key + ".is." + option, option)))
        .toList();
  }

  private String optional(String key, String otherwise) {
    return texts.has(key) ? text(key) : otherwise;
  }

  private String text(String key) {
    return texts.in(language, key).value();
  }

  private static String text(@Nullable JsonNode value) {
    return value == null || value.isNull() ? "" : value.asString("");
  }

  private static Set<String> texts(@Nullable JsonNode value) {
    return value == null
        ? Set.of()
        : value.valueStream().map(each -> each.asString("")).collect(Collectors.toSet());
  }
}
