package org.comity.directory;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.comity.instrument.Origin;
import org.comity.instrument.StateCode;
import org.comity.language.Language;
import org.comity.language.Text;
import org.jspecify.annotations.Nullable;

/// An institution that States name; never a person.
///
/// @param id its lasting identifier, which a change of name or address does not touch
/// @param state the State it belongs to
/// @param territory the code of the part of the State it belongs to; empty for none
/// @param names its name by the ISO 639 code of the language, in English at least
/// @param original the code of the language in which the source names it; empty where not stated
/// @param partOf the ministry or body it belongs to, in English; empty where not stated
/// @param careOf at whose address it is reached, having none of its own; empty for none
/// @param website its address on the web; empty where not stated
/// @param successor what has come in its place; null while it stands
/// @param origin where this is from
public record Authority(
    String id,
    StateCode state,
    String territory,
    Map<String, String> names,
    String original,
    String partOf,
    String careOf,
    String website,
    @Nullable Succession successor,
    Origin origin) {

  /// What has come in the place of an authority.
  ///
  /// @param authority its identifier
  /// @param first its first day; null where not stated
  public record Succession(String authority, @Nullable LocalDate first) {}

  /// Keeps the names unchangeable; refuses an authority without a name in English.
  public Authority {
    names = Map.copyOf(names);
    if (!names.containsKey(ENGLISH)) {
      throw new IllegalArgumentException("No name in English: " + id);
    }
  }

  private static final String ENGLISH = "en";

  /// The same authority at another page on the web.
  public Authority at(String page) {
    return new Authority(
        id, state, territory, names, original, partOf, careOf, page, successor, origin);
  }

  /// Its name for a reader, else in English.
  public Text name(Language language) {
    String own = names.get(language.tag());
    if (own == null) {
      return new Text(names.getOrDefault(ENGLISH, id), Language.ENGLISH, Text.State.TRANSLATED);
    }
    return new Text(own, language, Text.State.TRANSLATED);
  }

  /// Its name as the source writes it, where that is another than in English.
  public Optional<String> originalName() {
    return Optional.ofNullable(names.get(original)).filter(name -> !original.equals(ENGLISH));
  }
}
