package org.comity.instrument;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.language.Language;
import org.jspecify.annotations.Nullable;

/// A State, or the European Union as a regional organization, which may be party to treaties.
///
/// @param code its code
/// @param names its short name in each of the six languages
/// @param status what it is in the United Nations
/// @param group its regional group; null where it belongs to none
/// @param officialLanguages ISO 639 codes of its own official languages, which need not be those in
///   which it corresponds with the United Nations
/// @param zones the time zones of its territory, the first one where a single one must do
public record State(
    StateCode code,
    Map<Language, String> names,
    Status status,
    @Nullable RegionalGroup group,
    List<String> officialLanguages,
    List<ZoneId> zones) {

  /// What a State is in the United Nations.
  public enum Status {
    /// A Member State.
    UN_MEMBER,
    /// A non-member observer State.
    UN_OBSERVER_STATE,
    /// A State that is neither member nor observer.
    NON_MEMBER_STATE,
    /// A regional organization with competences of its own.
    REGIONAL_ORGANIZATION,
    /// A State invented for the rehearsal.
    INVENTED
  }

  /// Refuses a State without a name in one of the six languages.
  public State {
    names = Map.copyOf(names);
    officialLanguages = List.copyOf(officialLanguages);
    zones = List.copyOf(zones);
    if (names.size() != Language.values().length) {
      throw new IllegalArgumentException("A name is missing: " + code);
    }
  }

  /// Its short name in a language, never empty.
  public String name(Language language) {
    return names.getOrDefault(language, code.value());
  }

  /// The six languages among its official ones.
  public Set<Language> unLanguages() {
    Set<Language> found = EnumSet.noneOf(Language.class);
    officialLanguages.forEach(tag -> Language.of(tag).ifPresent(found::add));
    return found;
  }

  /// Whether it exists only in a rehearsal.
  public boolean invented() {
    return status == Status.INVENTED;
  }

  /// The same State under another name in one language.
  public State named(Language language, String name) {
    Map<Language, String> changed = new EnumMap<>(names);
    changed.put(language, name);
    return new State(code, changed, status, group, officialLanguages, zones);
  }
}
