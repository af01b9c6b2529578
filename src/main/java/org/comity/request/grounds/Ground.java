package org.comity.request.grounds;

import java.util.List;
import java.util.stream.Stream;
import org.comity.language.ReadAhead;
import org.comity.request.content.Inventory;
import org.comity.request.content.Yamls;

/// A ground on which a request may be refused or postponed.
///
/// @param id such as `limitation`
/// @param basis where it stands in treaty or law
/// @param kinds the kinds of assistance for which it arises; empty for all
/// @param fields that answer it when they are filled in; empty where the drafter alone can
/// @param confirmed those of the fields that answer it only when they are true
/// @param rules that leave it open when they fire
public record Ground(
    String id,
    String basis,
    List<String> kinds,
    List<String> fields,
    List<String> confirmed,
    List<String> rules) {
  /// How the identifier of the finding begins that one is open.
  public static final String FINDING = "ground-";

  private static final ReadAhead<List<Ground>> SHIPPED = ReadAhead.of(Ground::read);

  /// Keeps copies of the lists.
  public Ground {
    kinds = List.copyOf(kinds);
    fields = List.copyOf(fields);
    confirmed = List.copyOf(confirmed);
    rules = List.copyOf(rules);
  }

  /// All that ship with the program, in the order of the list.
  public static List<Ground> shipped() {
    return SHIPPED.get();
  }

  /// Whether it arises for a request of these kinds.
  public boolean concerns(List<String> asked) {
    return kinds.isEmpty() || kinds.stream().anyMatch(asked::contains);
  }

  /// The key of its name.
  public String title() {
    return "ground." + id;
  }

  /// The identifier of the finding that it is open.
  public String finding() {
    return FINDING + id;
  }

  private static List<Ground> read() {
    return Yamls.list("content/requests/grounds.yaml").stream().map(Ground::of).toList();
  }

  private static Ground of(Yamls entry) {
    Ground ground =
        new Ground(
            entry.text("id"),
            entry.text("basis"),
            entry.words("kinds"),
            entry.words("fields"),
            entry.words("confirmed"),
            entry.words("rules"));
    Inventory inventory = Inventory.shipped();
    Stream.concat(ground.fields.stream(), ground.confirmed.stream())
        .filter(key -> inventory.book().field(key).isEmpty())
        .findFirst()
        .ifPresent(
            key -> {
              throw entry.refuse("no field " + key);
            });
    return ground;
  }
}
