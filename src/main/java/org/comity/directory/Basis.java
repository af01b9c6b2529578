package org.comity.directory;

import java.time.LocalDate;
import java.util.Map;
import org.comity.language.Language;
import org.comity.language.Text;
import org.jspecify.annotations.Nullable;

/// On what a designation rests: a treaty whose parties are kept here, another treaty, a resolution,
/// the law of the State itself, or a network.
///
/// @param code the code by which rows refer to it, such as `UNTOC`, `SC-2322` or `CARIN`
/// @param kind what it is
/// @param names its name in each of the six languages, in English at least
/// @param adopted the day of adoption, before which nothing can rest on it; null where not stated
/// @param address where its text is; empty where not stated
public record Basis(
    String code,
    Kind kind,
    Map<Language, String> names,
    @Nullable LocalDate adopted,
    String address) {

  /// What a designation rests on.
  public enum Kind {
    /// A treaty whose parties are kept in the room `instrument`.
    INSTRUMENT,
    /// A treaty of which nothing else is kept here.
    TREATY,
    /// A resolution or decision, which names no article and has no parties.
    RESOLUTION,
    /// The law or practice of the State itself.
    LAW,
    /// A network that has members and no parties.
    NETWORK
  }

  /// Keeps the names unchangeable.
  public Basis {
    names = Map.copyOf(names);
  }

  /// Its name in a language, else in English.
  public Text name(Language language) {
    String own = names.get(language);
    if (own == null) {
      return new Text(
          names.getOrDefault(Language.ENGLISH, code), Language.ENGLISH, Text.State.MISSING);
    }
    boolean source = language == Language.ENGLISH;
    return new Text(own, language, source ? Text.State.SOURCE : Text.State.TRANSLATED);
  }
}
