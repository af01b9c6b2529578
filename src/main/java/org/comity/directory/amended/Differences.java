package org.comity.directory.amended;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.directory.Authority;
import org.comity.directory.Entries;
import org.comity.directory.content.ReadDirectory;
import org.comity.identity.Membership;
import org.springframework.stereotype.Component;

/// Where the files say something else now than when a State laid its correction over them. Nothing
/// is overwritten; a person decides.
@Component
public class Differences {
  private final ReadDirectory read;
  private final PendingChanges changes;
  private final Clock clock;

  Differences(ReadDirectory read, PendingChanges changes, Clock clock) {
    this.read = read;
    this.changes = changes;
    this.clock = clock;
  }

  /// A field of which the files say something new.
  ///
  /// @param change the last correction of the field
  /// @param field the field
  /// @param file what the files say now
  public record Difference(ContactChange change, ContactField field, String file) {}

  /// The differences of her State.
  public List<Difference> of(Membership me) {
    Instant now = clock.instant();
    List<ContactChange> holding = changes.all(me).stream().filter(each -> each.holds(now)).toList();
    return holding.stream()
        .flatMap(
            change ->
                change.names().stream()
                    .filter(field -> last(change, field, holding))
                    .flatMap(field -> difference(change, field, read.entries()).stream()))
        .toList();
  }

  // The list begins with the last one.
  private static boolean last(ContactChange change, ContactField field, List<ContactChange> all) {
    return all.stream()
        .filter(each -> each.subject().contact().equals(change.subject().contact()))
        .filter(each -> each.names().contains(field))
        .findFirst()
        .filter(change::equals)
        .isPresent();
  }

  static Optional<Difference> difference(
      ContactChange change, ContactField field, Entries entries) {
    Optional<Authority> authority =
        Optional.ofNullable(entries.authorities().get(change.subject().authority()));
    return entries.contacts().stream()
        .filter(each -> each.id().equals(change.subject().contact()))
        .flatMap(point -> authority.stream().map(found -> ContactValues.of(point, found)))
        .map(values -> values.getOrDefault(field, ""))
        .filter(file -> !file.equals(text(change.before(), field)))
        .filter(file -> !file.equals(text(change.fields(), field)))
        .map(file -> new Difference(change, field, file))
        .findFirst();
  }

  private static String text(Map<ContactField, String> fields, ContactField field) {
    return fields.getOrDefault(field, "");
  }
}
