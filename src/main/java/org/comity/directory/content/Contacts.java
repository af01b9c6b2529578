package org.comity.directory.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.comity.directory.contact.ContactPoint;
import org.comity.directory.contact.Hours;
import org.comity.directory.contact.Phone;
import org.comity.directory.contact.Visibility;
import org.comity.instrument.content.CsvRow;
import org.comity.instrument.content.Problem;

/// Reads how authorities are reached.
final class Contacts {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "authority",
          "kind",
          "phones",
          "faxes",
          "emails",
          "address",
          "zone",
          "hours",
          "rest_days",
          "use",
          "visibility",
          "verified",
          "source",
          "as_at",
          "note");
  private static final Pattern MAILBOX = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
  private static final Pattern PAGE = Pattern.compile("https?://[^\\s/]+\\.[^\\s]+");

  private final Reference reference;
  private final Set<String> authorities;

  Contacts(Reference reference, Set<String> authorities) {
    this.reference = reference;
    this.authorities = authorities;
  }

  List<ContactPoint> read(Tables tables) {
    List<ContactPoint> all = new ArrayList<>();
    for (CsvRow row : tables.rows("contacts", "id", COLUMNS)) {
      contact(row).ifPresent(all::add);
    }
    return all;
  }

  /// An address on the web; empty, with a problem, for a text that is none.
  static String page(CsvRow row, String column) {
    String text = row.text(column);
    if (text.isEmpty() || PAGE.matcher(text).matches()) {
      return text;
    }
    row.problem(Problem.Code.BAD_ADDRESS, column + ": no address of a page: " + text);
    return "";
  }

  private Optional<ContactPoint> contact(CsvRow row) {
    Optional<ContactPoint.Kind> kind = row.word("kind", Word.of(ContactPoint.Kind.values()));
    Optional<Visibility> visibility = row.word("visibility", Word.of(Visibility.values()));
    String authority = row.required("authority");
    if (!authorities.contains(authority)) {
      row.problem(Problem.Code.UNKNOWN_AUTHORITY, "No authority has the identifier " + authority);
    }
    ContactPoint.Reach reach =
        new ContactPoint.Reach(
            phones(row, "phones"), phones(row, "faxes"), mailboxes(row), row.list("address"));
    Hours hours = HoursReader.of(row);
    return kind.flatMap(found -> visibility.map(seen -> contact(row, found, reach, hours, seen)));
  }

  private ContactPoint contact(
      CsvRow row,
      ContactPoint.Kind kind,
      ContactPoint.Reach reach,
      Hours hours,
      Visibility visibility) {
    return new ContactPoint(
        row.text("id"),
        row.text("authority"),
        kind,
        reach,
        hours,
        row.text("use"),
        visibility,
        reference.origin(row),
        List.of());
  }

  private static List<Phone> phones(CsvRow row, String column) {
    List<Phone> phones = new ArrayList<>();
    for (String text : row.list(column)) {
      Phone.of(text)
          .ifPresentOrElse(
              phones::add,
              () -> row.problem(Problem.Code.BAD_PHONE, column + ": no telephone number: " + text));
    }
    return phones;
  }

  private static List<String> mailboxes(CsvRow row) {
    row.list("emails").stream()
        .filter(text -> !MAILBOX.matcher(text).matches())
        .forEach(text -> row.problem(Problem.Code.BAD_ADDRESS, "emails: no mailbox: " + text));
    return row.list("emails");
  }
}
