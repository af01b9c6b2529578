package org.comity.directory.in;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.directory.contact.Phone;

/// The filled-in cells of one row, each read as what it has to be. What is wrong is gathered.
final class Values {
  private static final Pattern MAILBOX =
      Pattern.compile("[^@\\s<>,;\"|]+@[^@\\s.<>,;\"|]+(\\.[^@\\s.<>,;\"|]+)+");
  private static final Pattern PAGE = Pattern.compile("https?://[^\\s/.]+\\.[^\\s]+");
  private static final Pattern HOURS =
      Pattern.compile(
          "24/7|[A-Z]{3}(-[A-Z]{3})?( \\d\\d:\\d\\d-\\d\\d:\\d\\d)+"
              + "(; *[A-Z]{3}(-[A-Z]{3})?( \\d\\d:\\d\\d-\\d\\d:\\d\\d)+)*");
  private static final int LONGEST = 4_000;

  private final Map<String, String> cells;
  private final List<Fault> faults = new ArrayList<>();

  Values(Map<String, String> cells) {
    this.cells = cells;
  }

  List<Fault> faults() {
    return faults;
  }

  void fault(String column, Fault.Reason reason, String part) {
    faults.add(new Fault(column, reason, part));
  }

  /// The text of a cell; empty where it is empty or there is no such column.
  String text(String column) {
    return cells.getOrDefault(column, "");
  }

  /// The cell as it is kept; empty, with a fault, where it is not what it has to be.
  String checked(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return "";
    }
    if (text.length() > LONGEST) {
      fault(column, Fault.Reason.UNKNOWN_WORD, text.substring(0, 40) + "…");
      return "";
    }
    return switch (column) {
      case "phones", "faxes" -> list(column, Values::phone, Fault.Reason.PHONE);
      case "emails" -> list(column, each -> matching(MAILBOX, each), Fault.Reason.MAILBOX);
      case "address" -> list(column, Optional::of, Fault.Reason.MISSING);
      case "website" -> list(column, each -> matching(PAGE, each), Fault.Reason.PAGE);
      case "zone" -> list(column, Values::zone, Fault.Reason.ZONE);
      case "hours" -> list(column, each -> matching(HOURS, each), Fault.Reason.HOURS);
      case "valid_from", "valid_to", "notified" -> list(column, Values::day, Fault.Reason.DATE);
      default -> text;
    };
  }

  private String list(String column, Function<String, Optional<String>> one, Fault.Reason reason) {
    return parts(text(column))
        .flatMap(
            part -> {
              Optional<String> read = one.apply(part);
              if (read.isEmpty()) {
                fault(column, reason, part);
              }
              return read.stream();
            })
        .distinct()
        .collect(Collectors.joining("|"));
  }

  /// The parts of a cell, which stand on lines of their own or are joined by `|`.
  static Stream<String> parts(String text) {
    return Stream.of(text.split("[|\\n\\r]", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty());
  }

  private static Optional<String> phone(String text) {
    String bare = text.startsWith("tel:") ? text.substring(4) : text;
    String digits = bare.replaceAll("[\\s().-]", "");
    return Phone.of(digits).map(Phone::address);
  }

  private static Optional<String> matching(Pattern form, String text) {
    return Optional.of(text).filter(each -> form.matcher(each).matches());
  }

  // The name of a place, since an offset is wrong for half of the year.
  private static Optional<String> zone(String text) {
    return Optional.of(text).filter(ZoneId.getAvailableZoneIds()::contains);
  }

  private static Optional<String> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
