package org.comity.request.basis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.language.ReadAhead;
import org.comity.request.content.Inventory;
import org.comity.request.content.Kind;
import org.comity.request.content.Yamls;
import org.jspecify.annotations.Nullable;

/// A treaty on which a request may rest, as the content describes it.
///
/// @param instrument its code
/// @param rank where it stands in the order in which one looks
/// @param through the code of the convention whose articles a protocol applies; null for one with
///   articles of its own
/// @param basis the article that opens it
/// @param certainty how far that is known, such as `verified`
/// @param articles the article for a kind, where the kind itself does not have it
/// @param needs the fields without which nobody can tell that it applies
/// @param changes what it asks or allows and others do not
public record TreatyBasis(
    String instrument,
    Rank rank,
    @Nullable String through,
    String basis,
    String certainty,
    Map<String, String> articles,
    List<String> needs,
    List<Change> changes) {
  private static final ReadAhead<List<TreatyBasis>> SHIPPED = ReadAhead.of(TreatyBasis::read);

  /// The order in which one looks for a basis: the nearer tie goes first.
  public enum Rank {
    /// A treaty of the States of a region.
    REGIONAL,
    /// A treaty open to all.
    CONVENTION
  }

  /// What an instrument asks or allows and others do not.
  ///
  /// @param id also the end of the key of its text
  /// @param kinds the kinds of assistance it concerns; empty for all
  /// @param fields in which it is met; empty if there is nothing to fill in
  /// @param basis the article
  /// @param certainty how far that is known
  public record Change(
      String id, List<String> kinds, List<String> fields, String basis, String certainty) {
    /// Keeps copies of the lists.
    public Change {
      kinds = List.copyOf(kinds);
      fields = List.copyOf(fields);
    }

    /// Whether it concerns a request for these kinds.
    public boolean concerns(List<String> asked) {
      return kinds.isEmpty() || kinds.stream().anyMatch(asked::contains);
    }

    /// The key of its text.
    public String text() {
      return "basis.change." + id;
    }
  }

  /// Keeps copies of the lists.
  public TreatyBasis {
    articles = Map.copyOf(articles);
    needs = List.copyOf(needs);
    changes = List.copyOf(changes);
  }

  /// All that ship with the program, in the order in which one looks.
  public static List<TreatyBasis> shipped() {
    return SHIPPED.get();
  }

  /// The article on a kind of assistance; empty if the instrument says nothing of it, or nobody has
  /// looked.
  public Optional<String> article(Kind kind) {
    return Stream.of(
            kind.article(instrument),
            Optional.ofNullable(articles.get(kind.name())),
            Optional.ofNullable(through).flatMap(kind::article).map(own -> through + " " + own))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// The key of the text that says what it covers.
  public String scope() {
    return "basis.scope." + instrument;
  }

  private static List<TreatyBasis> read() {
    return Yamls.list("content/requests/bases.yaml").stream().map(TreatyBasis::of).toList();
  }

  private static TreatyBasis of(Yamls entry) {
    List<String> needs = entry.words("needs");
    needs.forEach(key -> known(entry, key));
    List<Change> changes =
        entry.values().containsKey("changes")
            ? entry.entries("changes").stream().map(TreatyBasis::change).toList()
            : List.of();
    return new TreatyBasis(
        entry.text("instrument"),
        Rank.valueOf(entry.text("rank").toUpperCase(Locale.ROOT)),
        entry.optional("through"),
        entry.text("basis"),
        entry.text("certainty"),
        entry.texts("articles"),
        needs,
        changes);
  }

  private static Change change(Yamls entry) {
    List<String> fields = entry.words("fields");
    fields.forEach(key -> known(entry, key));
    return new Change(
        entry.text("id"),
        entry.words("kinds"),
        fields,
        entry.text("basis"),
        entry.text("certainty"));
  }

  private static void known(Yamls entry, String key) {
    if (Inventory.shipped().book().field(key).isEmpty()) {
      throw entry.refuse("no field " + key);
    }
  }
}
