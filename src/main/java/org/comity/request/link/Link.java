package org.comity.request.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.language.ReadAhead;
import org.comity.request.content.Inventory;
import org.comity.request.content.Yamls;
import org.jspecify.annotations.Nullable;

/// A request that another leads to.
///
/// @param id such as `disclose` or `withdrawal`
/// @param document what it is, an option of `req.documentKind`
/// @param kind the kind of assistance it asks for; null for none of its own
/// @param from the kinds of which one has to stand in the old case; empty for any
/// @param relation how it refers to the old request
/// @param keeps whether the items of the old case stay
/// @param ties the fields that hold the reference of the old request
/// @param carry the fields of the new item and those of old ones that fill them
public record Link(
    String id,
    String document,
    @Nullable String kind,
    List<String> from,
    String relation,
    boolean keeps,
    List<String> ties,
    Map<String, List<String>> carry) {
  private static final ReadAhead<Shipped> SHIPPED = ReadAhead.of(Link::read);

  /// What the content says of all of them.
  ///
  /// @param stays how the keys begin that stay
  /// @param goes the keys that go all the same
  /// @param links each of them
  record Shipped(List<String> stays, List<String> goes, List<Link> links) {}

  /// Keeps copies of the lists.
  public Link {
    from = List.copyOf(from);
    ties = List.copyOf(ties);
    carry = Map.copyOf(carry);
  }

  /// All that ship with the program.
  public static List<Link> shipped() {
    return SHIPPED.get().links();
  }

  /// The one of a name.
  public static Optional<Link> of(String id) {
    return shipped().stream().filter(link -> link.id().equals(id)).findFirst();
  }

  /// Whether a key of the common part stays in the new case.
  static boolean stays(String key) {
    Shipped shipped = SHIPPED.get();
    return !shipped.goes().contains(key) && shipped.stays().stream().anyMatch(key::startsWith);
  }

  /// Whether a case with these kinds can lead to it.
  public boolean follows(List<String> kinds) {
    return from.isEmpty() || from.stream().anyMatch(kinds::contains);
  }

  private static Shipped read() {
    Yamls file = Yamls.file("content/requests/links.yaml");
    return new Shipped(
        file.words("stays"),
        file.words("goes"),
        file.entries("links").stream().map(Link::of).toList());
  }

  private static Link of(Yamls entry) {
    Map<String, List<String>> carry = carried(entry.mapping("carry"));
    List<String> ties = entry.words("ties");
    Stream.concat(ties.stream(), carry.keySet().stream()).forEach(key -> known(entry, key));
    return new Link(
        entry.text("id"),
        entry.text("document"),
        entry.optional("kind"),
        entry.words("from"),
        entry.text("relation"),
        "keep".equals(entry.optional("items")),
        ties,
        carry);
  }

  private static Map<String, List<String>> carried(Yamls carry) {
    return carry.values().keySet().stream()
        .map(String::valueOf)
        .collect(Collectors.toMap(key -> key, carry::words));
  }

  private static void known(Yamls entry, String key) {
    if (Inventory.shipped().book().field(key).isEmpty()) {
      throw entry.refuse("no field " + key);
    }
  }
}
