package org.comity.directory;

import java.util.Map;
import org.comity.instrument.StateCode;
import org.comity.language.Language;

/// A part of a State for which another authority is named, or to which a declaration extends.
///
/// @param code the code by which rows refer to it, such as `GBR-SCT`
/// @param state the State it belongs to
/// @param iso its ISO 3166-2 code; empty where it has none
/// @param names its name in each of the six languages
public record Territory(String code, StateCode state, String iso, Map<Language, String> names) {
  /// Keeps the names unchangeable.
  public Territory {
    names = Map.copyOf(names);
  }

  /// Its name in a language, never empty.
  public String name(Language language) {
    return names.getOrDefault(language, code);
  }
}
