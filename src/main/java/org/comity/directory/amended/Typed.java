package org.comity.directory.amended;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comity.directory.contact.Phone;
import org.comity.directory.contact.WrittenHours;

/// What an editor has typed, read field by field: as it is kept, and what has to be put right.
final class Typed {
  private static final Pattern MAILBOX =
      Pattern.compile("[^@\\s<>,;\"]+@[^@\\s.<>,;\"]+(\\.[^@\\s.<>,;\"]+)+");
  private static final Pattern PAGE = Pattern.compile("https?://[^\\s/.]+\\.[^\\s]+");
  private static final int LONGEST = 4000;

  private final Map<ContactField, String> read = new EnumMap<>(ContactField.class);
  private final List<ContactFault> faults = new ArrayList<>();

  Typed(Map<ContactField, String> typed) {
    typed.forEach(this::read);
    boolean hoursWithoutZone =
        !read.getOrDefault(ContactField.HOURS, "").isEmpty()
            && typed.getOrDefault(ContactField.ZONE, "").isBlank();
    if (hoursWithoutZone) {
      faults.add(ContactFault.of(ContactField.ZONE, ContactFault.Reason.NO_ZONE, ""));
    }
  }

  /// The fields as they are kept.
  Map<ContactField, String> read() {
    return read;
  }

  List<ContactFault> faults() {
    return faults;
  }

  private void read(ContactField field, String text) {
    if (text.length() > LONGEST) {
      fault(field, ContactFault.Reason.TOO_LONG, "");
      return;
    }
    switch (field) {
      case PHONES, FAXES -> lines(field, text, Typed::phone, ContactFault.Reason.PHONE);
      case MAILBOXES -> lines(field, text, Typed::mailbox, ContactFault.Reason.MAILBOX);
      case WEBSITE -> lines(field, text, Typed::page, ContactFault.Reason.PAGE);
      case ZONE -> lines(field, text, Typed::zone, ContactFault.Reason.ZONE);
      case HOURS -> hours(text);
      case ADDRESS, KEY, CHANNEL -> lines(field, text, Optional::of, ContactFault.Reason.TOO_LONG);
    }
  }

  private void lines(
      ContactField field,
      String text,
      Function<String, Optional<String>> one,
      ContactFault.Reason reason) {
    List<String> kept = new ArrayList<>();
    for (String line : text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
      one.apply(line).ifPresentOrElse(kept::add, () -> fault(field, reason, line));
    }
    read.put(field, kept.stream().distinct().collect(Collectors.joining("\n")));
  }

  private void hours(String text) {
    String hours = text.strip();
    try {
      if (!hours.isEmpty() && !hours.equals(WrittenHours.ALWAYS)) {
        WrittenHours.read(hours);
      }
      read.put(ContactField.HOURS, hours);
    } catch (IllegalArgumentException | DateTimeException e) {
      fault(ContactField.HOURS, ContactFault.Reason.HOURS, hours);
    }
  }

  private void fault(ContactField field, ContactFault.Reason reason, String part) {
    faults.add(ContactFault.of(field, reason, part));
  }

  private static Optional<String> phone(String line) {
    return Phone.typed(line).map(Phone::written);
  }

  private static Optional<String> mailbox(String line) {
    return Optional.of(line).filter(each -> MAILBOX.matcher(each).matches());
  }

  private static Optional<String> page(String line) {
    return Optional.of(line).filter(each -> PAGE.matcher(each).matches());
  }

  // The name of a place, since an offset is wrong for half of the year.
  private static Optional<String> zone(String line) {
    return Optional.of(line).filter(ZoneId.getAvailableZoneIds()::contains);
  }
}
