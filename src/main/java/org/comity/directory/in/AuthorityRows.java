package org.comity.directory.in;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.directory.contact.ContactPoint;
import org.comity.directory.contact.Visibility;
import org.comity.directory.in.ImportRow.Difference;
import org.comity.directory.in.ImportRow.Likely;
import org.comity.directory.out.Columns;
import org.comity.language.Folding;

/// Reads rows of authorities and of how they are reached.
///
/// @param known what the directory says now
/// @param check what all rows have in common
record AuthorityRows(Known known, RowCheck check) {

  ImportRow read(Values row, int line) {
    String id = row.text("authority");
    String contact = row.text("contact");
    List<Map<String, String>> before = known.authority(id);
    String state = state(row, before);
    check.state(row, state);
    check.once(row, contact.isEmpty() ? "authority" : "contact", id + " " + contact, line);
    Optional<Map<String, String>> point = point(row, before, contact);
    List<Difference> differences = differences(row, before, point);
    return new ImportRow(
        ImportRow.Table.AUTHORITIES,
        line,
        contact.isEmpty() ? name(row, before) : contact,
        before.isEmpty() ? "" : id,
        RowCheck.verdict(row, !before.isEmpty() && isKnown(contact, point), differences),
        differences,
        row.faults(),
        before.isEmpty() ? likely(row, state) : List.of());
  }

  private List<Difference> differences(
      Values row, List<Map<String, String>> before, Optional<Map<String, String>> point) {
    words(row);
    if (before.isEmpty()) {
      check.filled(row, "name_en");
    }
    Map<String, String> said = before.isEmpty() ? Map.of() : before.getFirst();
    List<Difference> differences = new ArrayList<>(RowCheck.differences(row, said, Columns.OWN));
    differences.addAll(RowCheck.differences(row, point.orElse(Map.of()), Columns.CONTACT));
    return differences;
  }

  private static boolean isKnown(String contact, Optional<Map<String, String>> point) {
    return contact.isEmpty() || point.isPresent();
  }

  private static String name(Values row, List<Map<String, String>> before) {
    String named = row.text("name_en");
    return named.isEmpty() && !before.isEmpty()
        ? before.getFirst().getOrDefault("name_en", "")
        : named;
  }

  private static String state(Values row, List<Map<String, String>> before) {
    String said = row.text("iso3");
    String is = before.isEmpty() ? said : before.getFirst().getOrDefault("iso3", "");
    if (!said.isEmpty() && !said.equals(is)) {
      row.fault("authority", Fault.Reason.TAKEN, is);
    }
    return is;
  }

  // A row without the identifier of a point means the only one that there is.
  private Optional<Map<String, String>> point(
      Values row, List<Map<String, String>> before, String contact) {
    if (contact.isEmpty()) {
      return before.size() == 1 ? Optional.of(before.getFirst()) : Optional.empty();
    }
    Optional<Map<String, String>> found = known.contact(contact);
    found
        .map(each -> each.getOrDefault("authority", ""))
        .filter(owner -> !owner.equals(row.text("authority")))
        .ifPresent(owner -> row.fault("contact", Fault.Reason.TAKEN, owner));
    return found;
  }

  private static void words(Values row) {
    word(row, "kind", Words.of(ContactPoint.Kind.values()));
    word(row, "visibility", Words.of(Visibility.values()));
  }

  private static void word(Values row, String column, List<String> allowed) {
    String text = row.text(column);
    if (!text.isEmpty() && !allowed.contains(text)) {
      row.fault(column, Fault.Reason.UNKNOWN_WORD, text);
    }
  }

  private List<Likely> likely(Values row, String state) {
    return known.ofState(state).stream()
        .flatMap(
            each ->
                alike(row, each)
                    .map(column -> new Likely(each.getOrDefault("authority", ""), column)))
        .distinct()
        .toList();
  }

  private static Stream<String> alike(Values row, Map<String, String> other) {
    return Stream.of("name_en", "name_original", "phones", "emails")
        .filter(column -> alike(column, row.text(column), other.getOrDefault(column, "")));
  }

  private static boolean alike(String column, String one, String other) {
    if (one.isBlank() || other.isBlank()) {
      return false;
    }
    if (column.startsWith("name")) {
      return Folding.finds(one, other) || Folding.finds(other, one);
    }
    List<String> theirs = Values.parts(other).toList();
    return Values.parts(one)
        .map(part -> part.startsWith("+") ? "tel:" + part.replace(" ", "") : part)
        .anyMatch(theirs::contains);
  }

  /// The words of constants in tables.
  static final class Words {
    private Words() {}

    static List<String> of(Enum<?>[] constants) {
      return Arrays.stream(constants)
          .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .toList();
    }
  }
}
