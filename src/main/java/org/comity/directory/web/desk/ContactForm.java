package org.comity.directory.web.desk;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.directory.amended.ChangeContact;
import org.comity.directory.amended.ContactChanges;
import org.comity.directory.amended.ContactFault;
import org.comity.directory.amended.ContactField;
import org.comity.directory.amended.ContactValues;
import org.comity.directory.contact.WrittenHours;
import org.comity.directory.web.Waits;
import org.comity.instrument.web.Reading;
import org.comity.shell.Problem;

/// The form of a correction: from what a browser sends, and back to what an editor sees.
record ContactForm(Reading reading) {
  private static final List<ContactField> AT_ONCE =
      List.of(ContactField.PHONES, ContactField.FAXES, ContactField.ZONE);
  private static final List<ContactField> WAITING =
      Stream.of(ContactField.values()).filter(ContactField::waits).toList();
  private static final String ALWAYS = "hours-always";

  /// The command in the fields of a form.
  static ChangeContact command(String authority, String contact, Map<String, String> sent) {
    Map<ContactField, String> typed = new EnumMap<>(ContactField.class);
    for (ContactField field : ContactField.values()) {
      typed.put(
          field, field == ContactField.HOURS ? hours(sent) : sent.getOrDefault(field.word(), ""));
    }
    return new ChangeContact(
        authority, contact, sent.getOrDefault("base", ""), typed, sent.getOrDefault("source", ""));
  }

  private static String hours(Map<String, String> sent) {
    if (sent.containsKey(ALWAYS)) {
      return WrittenHours.ALWAYS;
    }
    return Stream.of(DayOfWeek.values())
        .filter(day -> !sent.getOrDefault(id(day), "").isBlank())
        .map(day -> WrittenHours.word(day) + " " + spans(sent.getOrDefault(id(day), "")))
        .collect(Collectors.joining("; "));
  }

  // As people write them: 9:00 – 12:30, 13:30-17:00
  private static String spans(String typed) {
    return typed
        .replaceAll("\\s*[-–—]\\s*", "-")
        .replaceAll("[,;]", " ")
        .replaceAll("(?<!\\d)(\\d):", "0$1:")
        .strip()
        .replaceAll("\\s+", " ");
  }

  private static String id(DayOfWeek day) {
    return "hours-" + WrittenHours.word(day).toLowerCase(Locale.ROOT);
  }

  /// The page as it is opened.
  ContactFormPage opened(ContactChanges.Editing editing, String office) {
    var typed =
        new ChangeContact(
            editing.authority().id(),
            editing.point().id(),
            editing.base(),
            ContactValues.of(editing.point(), editing.authority()),
            office);
    return page(editing, typed, List.of());
  }

  /// The page with what was typed and what is wrong with it.
  ContactFormPage page(
      ContactChanges.Editing editing, ChangeContact typed, List<ContactFault> faults) {
    List<Problem> problems = faults.stream().map(this::problem).toList();
    String hours = typed.typed().getOrDefault(ContactField.HOURS, "");
    return new ContactFormPage(
        reading.say("directory.edit.title"),
        editing.authority().name(reading.language()).value()
            + " – "
            + reading.word("directory.contact.kind.", editing.point().kind()),
        Addresses.contact(typed.authority(), typed.contact()),
        typed.base(),
        AT_ONCE.stream().map(field -> field(field, typed, problems)).toList(),
        Stream.of(DayOfWeek.values()).map(day -> day(day, hours, problems)).toList(),
        hours.equals(WrittenHours.ALWAYS),
        WAITING.stream().map(field -> field(field, typed, problems)).toList(),
        field("source", reading.say("directory.edit.source"), "", typed.source(), 1, problems),
        editing.pending().stream().map(each -> Waits.words(each, reading)).toList(),
        problems);
  }

  private ContactFormPage.Field field(
      ContactField field, ChangeContact typed, List<Problem> problems) {
    int rows =
        switch (field) {
          case PHONES, FAXES, MAILBOXES -> 2;
          case ADDRESS, KEY -> 4;
          case ZONE, HOURS, WEBSITE, CHANNEL -> 1;
        };
    return field(
        field.word(),
        reading.say("directory.field." + field.word()),
        reading.say("directory.fieldHint." + field.word()),
        typed.typed().getOrDefault(field, ""),
        rows,
        problems);
  }

  private ContactFormPage.Field day(DayOfWeek day, String hours, List<Problem> problems) {
    String name =
        day.getDisplayName(TextStyle.FULL_STANDALONE, reading.language().locale().toLocale());
    return field(id(day), name, "", Hours.of(hours, day), 1, problems);
  }

  private static ContactFormPage.Field field(
      String id, String label, String hint, String value, int rows, List<Problem> problems) {
    List<String> wrong =
        problems.stream().filter(each -> each.field().equals(id)).map(Problem::message).toList();
    return new ContactFormPage.Field(
        id,
        label,
        hint,
        value,
        rows,
        wrong.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", wrong)));
  }

  private Problem problem(ContactFault fault) {
    String reason = fault.reason().name().toLowerCase(Locale.ROOT);
    String id = fault.field().equals("hours") ? Hours.wrongDay(fault.part()) : fault.field();
    return new Problem(id, reading.say("directory.fault." + reason, "part", fault.part()));
  }

  /// The hours of single days in a text that perhaps cannot be read.
  private static final class Hours {
    private Hours() {}

    static String of(String hours, DayOfWeek day) {
      if (hours.equals(WrittenHours.ALWAYS)) {
        return "";
      }
      return Stream.concat(read(hours, day).stream(), Stream.of(typed(hours, day)))
          .findFirst()
          .orElse("");
    }

    private static Optional<String> read(String hours, DayOfWeek day) {
      try {
        return Optional.ofNullable(WrittenHours.read(hours).get(day))
            .map(
                spans ->
                    spans.stream()
                        .map(span -> span.from() + "-" + span.to())
                        .collect(Collectors.joining(" ")));
      } catch (IllegalArgumentException | java.time.DateTimeException e) {
        return Optional.empty();
      }
    }

    private static String typed(String hours, DayOfWeek day) {
      return Stream.of(hours.split("; ", -1))
          .filter(part -> part.startsWith(WrittenHours.word(day) + " "))
          .map(part -> part.substring(WrittenHours.word(day).length() + 1))
          .findFirst()
          .orElse("");
    }

    static String wrongDay(String hours) {
      return Stream.of(DayOfWeek.values())
          .filter(day -> !typed(hours, day).isEmpty())
          .filter(day -> read(WrittenHours.word(day) + " " + typed(hours, day), day).isEmpty())
          .findFirst()
          .map(ContactForm::id)
          .orElse("hours-mon");
    }
  }
}
