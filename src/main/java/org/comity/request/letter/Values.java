package org.comity.request.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

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
          + CLOCK.format(moment)
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
    return (money.path("currency").asString("") + " " + number).strip()
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

  /// Part after part without labels, as one writes an address.
  private String plain(String type, JsonNode entry) {
    var said = new ArrayList<String>();
    for (CompositeType.Part part : type(type).parts()) {
      JsonNode value = entry.get(part.key());
      boolean told = !part.key().equals("checkedOn") && !part.key().equals("keyFingerprint");
      if (present(value) && told) {
        said.add(of(part.type(), textKey(type, part.key()), value));
      }
    }
    return String.join(wording.formats().comma(), said);
  }

  private String parts(String type, JsonNode entry) {
    List<String> said = new ArrayList<>();
    for (CompositeType.Part part : type(type).parts()) {
      JsonNode value = entry.get(part.key());
      if (present(value)) {
        String key = textKey(type, part.key());
        said.add(wording.labelled(wording.text(key), of(part.type(), key, value)));
      }
    }
    return wording.list(said);
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
