package org.comity.request.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One fact of a case: that something happened, when, where, who took part, and what shows it.
///
/// @param number its place among the facts, from 1, by which a letter cites it
/// @param id its identifier in the case, by which items are tied to it
/// @param node what is written of it, as an entry of the type `event`; nobody changes it
public record Fact(int number, String id, ObjectNode node) {
  /// Under what name of an entry its exact moment stands, with its offset.
  public static final String AT = "at";

  /// Under what name of an entry it says that the time is not exact.
  public static final String ABOUT = "about";

  /// The parts of an entry that refer to who and what took part, by the type of entry.
  public static final List<String> TAKING_PART = List.of("persons", "companies", "accounts");

  private static final int YEAR = 4;
  private static final int MONTH = 7;

  /// A text of it; empty if there is none.
  public String text(String part) {
    return node.path(part).asString("").strip();
  }

  /// Whether the time is not exact.
  public boolean about() {
    return node.path(ABOUT).asBoolean(false);
  }

  /// The first day on which it happened: of a month or a year its first. The last of all days where
  /// nothing readable is written.
  public LocalDate first() {
    String date = text("date");
    int slash = date.indexOf('/');
    try {
      return date.isEmpty() && node.has(AT)
          ? OffsetDateTime.parse(text(AT)).toLocalDate()
          : day(slash < 0 ? date : date.substring(0, slash));
    } catch (DateTimeException unreadable) {
      return LocalDate.MAX;
    }
  }

  private static LocalDate day(String text) {
    return switch (text.length()) {
      case YEAR -> Year.parse(text).atDay(1);
      case MONTH -> YearMonth.parse(text).atDay(1);
      default -> LocalDate.parse(text);
    };
  }

  /// The numbers of the annexes that show it, as written.
  public List<String> annexes() {
    return Stream.of(text("annex").split("[,;،；、\\s]+", -1))
        .filter(each -> !each.isEmpty())
        .toList();
  }

  /// Whether something is named that shows it.
  public boolean shown() {
    return !text("evidence").isEmpty() || !annexes().isEmpty();
  }

  /// Whether one of these parts refers to an entry.
  public boolean refersTo(String part, String entry) {
    return node.path(part)
        .valueStream()
        .map(each -> each.path("ref").asString(""))
        .anyMatch(entry::equals);
  }

  /// Whether it says the same as another, whatever their numbers.
  public boolean saysAs(JsonNode other) {
    ObjectNode mine = node.deepCopy();
    mine.remove("id");
    return other instanceof ObjectNode theirs && mine.equals(theirs.deepCopy().without("id"));
  }
}
