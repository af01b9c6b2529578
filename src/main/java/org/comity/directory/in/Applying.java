package org.comity.directory.in;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.directory.Directory;
import org.comity.directory.amended.ChangeContact;
import org.comity.directory.amended.ContactChanges;
import org.comity.directory.amended.ContactField;
import org.comity.directory.contact.ContactPoint;
import org.comity.identity.Membership;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Does what a file would change of how authorities are reached: the same as if the State's editor
/// had typed it, all of it or nothing.
@Service
public class Applying {
  private static final Map<String, ContactField> COLUMNS =
      Map.of(
          "phones", ContactField.PHONES,
          "faxes", ContactField.FAXES,
          "emails", ContactField.MAILBOXES,
          "address", ContactField.ADDRESS,
          "website", ContactField.WEBSITE,
          "zone", ContactField.ZONE,
          "hours", ContactField.HOURS);

  private final ContactChanges changes;
  private final Directory directory;

  Applying(ContactChanges changes, Directory directory) {
    this.changes = changes;
    this.directory = directory;
  }

  /// What came of it.
  public sealed interface Outcome {}

  /// All of it is recorded.
  ///
  /// @param points how many points of contact were changed
  /// @param waits whether a part waits for a second person
  public record Done(int points, boolean waits) implements Outcome {}

  /// Nothing is recorded, because of one of them.
  ///
  /// @param change which
  /// @param why what stands in its way; never that it is recorded
  public record Stopped(ChangeContact change, ChangeContact.Outcome why) implements Outcome {}

  /// What a reader could have done of a file that was shown: changes of points of contact of her
  /// own State. Their source is still empty.
  @Transactional(readOnly = true)
  public List<ChangeContact> offered(Membership me, List<ImportRow> rows) {
    return rows.stream()
        .filter(row -> row.table() == ImportRow.Table.AUTHORITIES)
        .filter(row -> row.verdict() == ImportRow.Verdict.CHANGED)
        .flatMap(row -> offered(me, row).stream())
        .toList();
  }

  private Optional<ChangeContact> offered(Membership me, ImportRow row) {
    Map<ContactField, String> typed = typed(row);
    return typed.isEmpty()
        ? Optional.empty()
        : point(row)
            .flatMap(point -> changes.open(me, row.authority(), point))
            .map(
                editing ->
                    new ChangeContact(
                        row.authority(), editing.point().id(), editing.base(), typed, ""));
  }

  private static Map<ContactField, String> typed(ImportRow row) {
    Map<ContactField, String> typed = new EnumMap<>(ContactField.class);
    row.differences()
        .forEach(
            each ->
                Optional.ofNullable(COLUMNS.get(each.column()))
                    .ifPresent(field -> typed.put(field, lines(each.after()))));
    return typed;
  }

  // Tables separate by a bar and write telephones as addresses; editors write line by line.
  private static String lines(String cell) {
    return cell.replace("|", "\n").replace("tel:", "");
  }

  // A row that names no point means the only one.
  private Optional<String> point(ImportRow row) {
    List<ContactPoint> points = directory.contacts(row.authority());
    return points.stream()
        .map(ContactPoint::id)
        .filter(id -> points.size() == 1 || id.equals(row.subject()))
        .findFirst();
  }

  /// Does all changes in one transaction.
  @Transactional
  public Outcome apply(Membership me, List<ChangeContact> all) {
    boolean waits = false;
    List<ChangeContact> done = new ArrayList<>();
    for (ChangeContact change : all) {
      ChangeContact.Outcome outcome = changes.change(me, change);
      if (!(outcome instanceof ChangeContact.Recorded recorded)) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new Stopped(change, outcome);
      }
      waits |= recorded.waits();
      done.add(change);
    }
    return new Done(done.size(), waits);
  }
}
