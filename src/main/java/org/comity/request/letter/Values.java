package org.comity.request.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.document.Span;
import org.comity.form.interview.CompositeType;
import org.comity.form.interview.FieldType;
import org.comity.form.interview.Interview;
import org.comity.form.interview.Scalar;
import tools.jackson.databind.JsonNode;

/// Values in the words of a document.
///
/// @param wording the language and its names
/// @param interview the case, in which references are followed
/// @param sealing what of it must not be told
public record Values(Wording wording, Interview interview, Sealing sealing) {
  private static final Set<String> PLAIN = Set.of("authority", "contact", "legalPerson", "address");
  private static final Set<String> WHOLE = Set.of("person", "money", "range");
  private static final Set<String> OURS = Set.of("checkedOn", "keyFingerprint", "id", "sealed");
  private static final Set<String> SHORT =
      Set.of("title", "number", "date", "language", "annex", "id");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter EXACT_CLOCK =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  /// A value in one line.
  ///
  /// @param type what it is of
  /// @param key under which its options have their texts
  public String of(FieldType type, String key, JsonNode node) {
    return switch (type) {
      case FieldType.Single(var scalar) -> single(scalar, node);
      case FieldType.Choice choice -> option(key, node.asString(""));
      case FieldType.Many(var of) ->
          wording.list(node.valueStream().map(each -> of(of, key, each)).toList());
      case FieldType.Composite(var name) -> entry(name, node);
    };
  }

  /// A value in one line, the parts of an entry each by itself: a telephone number keeps its
  /// direction beside Arabic words.
  List<Span> spans(FieldType type, String key, JsonNode node) {
    if (type instanceof FieldType.Many(var of)) {
      return joined(
          node.valueStream().map(each -> spans(of, key, each)).toList(), wording.separator());
    }
    boolean parted = type instanceof FieldType.Composite(var name) && !WHOLE.contains(name);
    Optional<JsonNode> entry = interview.resolved(node);
    if (!parted || entry.isEmpty() || isShort(entry.get())) {
      return Span.only(of(type, key, node));
    }
    String name = type.written();
    boolean plain = PLAIN.contains(name);
    return joined(
        told(name, entry.get()).map(part -> span(name, part, entry.get(), plain)).toList(),
        plain ? wording.formats().comma() : wording.separator());
  }

  private List<Span> span(String type, CompositeType.Part part, JsonNode entry, boolean plain) {
    String key = textKey(type, part.key());
    Span value = new Span.Isolated(of(part.type(), key, entry.get(part.key())));
    return plain ? List.of(value) : List.of(Span.text(wording.colon(wording.text(key))), value);
  }

  private static List<Span> joined(List<List<Span>> things, String separator) {
    var spans = new ArrayList<Span>();
    for (List<Span> thing : things) {
      if (!spans.isEmpty()) {
        spans.add(Span.text(separator));
      }
      spans.addAll(thing);
    }
    return spans;
  }

  /// The parts of an entry that hold something and are for others to read; the name of an authority
  /// first in the language addressed.
  private Stream<CompositeType.Part> told(String type, JsonNode entry) {
    Stream<CompositeType.Part> told =
        type(type).parts().stream()
            .filter(part -> present(entry.get(part.key())) && !OURS.contains(part.key()));
    return type.equals("authority")
        ? told.filter(part -> !part.key().equals("kind"))
            .sorted(Comparator.comparing(part -> !part.key().equals("nameInTargetLanguage")))
        : told;
  }

  private String option(String key, String chosen) {
    String text = key + ".is." + chosen;
    return wording.has(text) ? wording.text(text) : chosen;
  }

  private String single(Scalar scalar, JsonNode node) {
    String text = node.asString("").strip();
    return switch (scalar) {
      case BOOLEAN, CLAUSE -> wording.text(node.asBoolean(false) ? "letter.yes" : "letter.no");
      case NUMBER -> node.isNumber() ? wording.number(node.decimalValue()) : text;
      case DATE, PARTIALDATE -> date(text);
      case PERIOD -> period(text);
      case DATETIME -> moment(text);
      case DURATION -> wording.length(text);
      case COUNTRY -> wording.state(text);
      case LANGUAGE -> wording.languageName(text);
      case INSTRUMENT -> wording.instrument(text);
      case KIND -> wording.text("kind." + text);
      default -> text;
    };
  }

  private String date(String text) {
    try {
      return wording.formats().date(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return text;
    }
  }

  private String period(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? date(text)
        : wording.text(
            "letter.period",
            Map.of("from", date(text.substring(0, slash)), "to", date(text.substring(slash + 1))));
  }

  private String moment(String text) {
    try {
      OffsetDateTime moment = OffsetDateTime.parse(text);
      String offset = moment.getOffset().getId().replace("Z", "+00:00");
      return wording.formats().date(moment.toLocalDate())
          + wording.formats().comma()
          + (moment.getSecond() == 0 ? CLOCK : EXACT_CLOCK).format(moment)
          + " (UTC"
          + offset
          + ")";
    } catch (DateTimeException e) {
      return text;
    }
  }

  /// An entry in one line: by its name if it has one, else part by part.
  private String entry(String type, JsonNode node) {
    Optional<JsonNode> resolved = interview.resolved(node);
    if (resolved.isEmpty()) {
      return node.asString("");
    }
    JsonNode entry = resolved.get();
    return switch (type) {
      case "person" -> person(entry);
      case "money" -> money(entry);
      case "range" -> range(entry);
      case "document" -> isShort(entry) ? document(entry) : parts(type, entry);
      case "authority", "contact", "legalPerson", "address" -> plain(type, entry);
      default -> parts(type, entry);
    };
  }

  /// The name of a person: family name in capitals, then given names; the original script in
  /// brackets.
  String person(JsonNode person) {
    if (sealing.hides(person)) {
      return wording.text("letter.sealed");
    }
    String family =
        person.path("familyName").asString("").toUpperCase(wording.language().locale().toLocale());
    String given = person.path("givenNames").asString("");
    String original = person.path("nameInOriginalScript").asString("");
    String function = person.path("function").asString("");
    return family
        + (given.isEmpty() ? "" : wording.formats().comma() + given)
        + (original.isEmpty() ? "" : " (" + original + ")")
        + (function.isEmpty() ? "" : wording.formats().comma() + function);
  }

  private String money(JsonNode money) {
    JsonNode amount = money.path("amount");
    String number = amount.isNumber() ? wording.number(amount.decimalValue()) : amount.asString("");
    String rate = money.path("rateDate").asString("");
    return (money.path("currency").asString("") + "\u00a0" + number).strip()
        + (rate.isEmpty() ? "" : " (" + date(rate) + ")");
  }

  private String range(JsonNode range) {
    String reason = range.path("reason").asString("");
    String words =
        wording.text(
            "letter.period",
            Map.of(
                "from", date(range.path("from").asString("")),
                "to", date(range.path("to").asString(""))));
    return reason.isEmpty() ? words : words + " (" + reason + ")";
  }

  /// A document by its title, with where to find it in brackets.
  private String document(JsonNode document) {
    String language = document.path("language").asString("");
    String annex = document.path("annex").asString("");
    String beside =
        Stream.of(
                document.path("number").asString(""),
                date(document.path("date").asString("")),
                language.isEmpty() ? "" : wording.languageName(language),
                annex.isEmpty() ? "" : wording.text("letter.annex") + " " + annex)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(wording.formats().comma()));
    String title = document.path("title").asString("");
    return beside.isEmpty() ? title : "%s (%s)".formatted(title, beside);
  }

  /// Whether an entry is a document of which no more is told than fits into brackets.
  private static boolean isShort(JsonNode entry) {
    return entry.has("title") && SHORT.containsAll(entry.propertyNames());
  }

  /// Part after part without labels, as one writes an address.
  private String plain(String type, JsonNode entry) {
    return told(type, entry)
        .map(part -> of(part.type(), textKey(type, part.key()), entry.get(part.key())))
        .collect(Collectors.joining(wording.formats().comma()));
  }

  private String parts(String type, JsonNode entry) {
    return wording.list(
        told(type, entry)
            .map(
                part -> {
                  String key = textKey(type, part.key());
                  String value = of(part.type(), key, entry.get(part.key()));
                  return wording.labelled(wording.text(key), value);
                })
            .toList());
  }

  CompositeType type(String name) {
    return interview.book().type(name).orElseThrow();
  }

  static String textKey(String type, String part) {
    return "type." + type + "." + part;
  }

  static boolean present(@org.jspecify.annotations.Nullable JsonNode value) {
    return value != null
        && !value.isNull()
        && !value.asString("-").isBlank()
        && !(value.isArray() && value.isEmpty());
  }
}
