package org.comity.request.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.form.interview.FieldBook;
import org.comity.language.ReadAhead;
import org.comity.language.TextFiles;
import org.comity.language.Texts;

/// Everything that can be asked in a request. Immutable, shared between threads.
///
/// @param sections the sections of the common part, in the order in which a lawyer thinks
/// @param book the fields and their types
/// @param kinds the kinds of assistance by name, in order
/// @param rules the rules across fields
/// @param terms the periods that run
/// @param texts labels, guidance and messages
public record Inventory(
    List<String> sections,
    FieldBook book,
    Map<String, Kind> kinds,
    List<Rule> rules,
    List<Term> terms,
    Texts texts) {
  private static final ReadAhead<Inventory> SHIPPED =
      ReadAhead.of(
          () ->
              new InventoryFiles("content/requests")
                  .read(TextFiles.readAhead("content/requests/texts").get()));

  /// Keeps the lists as they are.
  public Inventory {
    sections = List.copyOf(sections);
    rules = List.copyOf(rules);
    terms = List.copyOf(terms);
  }

  /// The inventory that ships with the program; what is wrong in it is a defect of the build.
  public static Inventory shipped() {
    return SHIPPED.get();
  }

  /// The kind of a name.
  public Optional<Kind> kind(String name) {
    return Optional.ofNullable(kinds.get(name));
  }

  /// The kind whose fields have keys that begin so.
  public Optional<Kind> kindOfPrefix(String prefix) {
    return kinds.values().stream().filter(kind -> kind.prefix().equals(prefix)).findFirst();
  }

  /// The rule of an identifier.
  public Optional<Rule> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
