package org.comity.language;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Texts of content, each stored once by key: the source in English and translations that carry the
/// hash of the source which they translate. When the source moves, its translations show as out of
/// date.
public final class Texts {
  private final Map<String, String> sources;
  private final Map<Language, Map<String, Translation>> translations;

  // To tell whether a translation is of today's source takes a hash: once for each.
  private final Map<Language, Map<String, Text>> read = new ConcurrentHashMap<>();

  /// A translation with the first eight hex digits of the SHA-256 of the source it was made from.
  record Translation(String sourceHash, String value) {}

  Texts(Map<String, String> sources, Map<Language, Map<String, Translation>> translations) {
    this.sources = Map.copyOf(sources);
    this.translations = new EnumMap<>(Language.class);
    translations.forEach((language, texts) -> this.translations.put(language, Map.copyOf(texts)));
  }

  /// Texts without any translation, for small definitions and tests.
  public static Texts of(Map<String, String> sources) {
    return new Texts(sources, Map.of());
  }

  /// These texts and the others; a key must not stand in both.
  public Texts with(Texts other) {
    Map<String, String> joined = new HashMap<>(sources);
    other.sources.forEach(
        (key, value) -> {
          if (joined.putIfAbsent(key, value) != null) {
            throw new IllegalArgumentException("Two texts have the key " + key);
          }
        });
    Map<Language, Map<String, Translation>> both = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Map<String, Translation> texts = new HashMap<>(translations.getOrDefault(language, Map.of()));
      texts.putAll(other.translations.getOrDefault(language, Map.of()));
      both.put(language, texts);
    }
    return new Texts(joined, both);
  }

  /// Whether there is a source text of this key.
  public boolean has(String key) {
    return sources.containsKey(key);
  }

  /// The keys of all source texts.
  public Set<String> keys() {
    return sources.keySet();
  }

  /// The source text; empty if there is none of this key.
  public Optional<String> source(String key) {
    return Optional.ofNullable(sources.get(key));
  }

  /// The text as a reader of this language gets it, never empty: a key without a source is a defect
  /// of the content, which the loader refuses, and an exception here.
  public Text in(Language language, String key) {
    String source = sources.get(key);
    if (source == null) {
      throw new IllegalArgumentException("No text for the key " + key);
    }
    if (language == Language.ENGLISH) {
      return new Text(source, Language.ENGLISH, Text.State.SOURCE);
    }
    return read.computeIfAbsent(language, absent -> new ConcurrentHashMap<>())
        .computeIfAbsent(key, absent -> translated(language, key, source));
  }

  private Text translated(Language language, String key, String source) {
    Translation translation = translations.getOrDefault(language, Map.of()).get(key);
    if (translation == null) {
      return new Text(source, Language.ENGLISH, Text.State.MISSING);
    }
    boolean current = translation.sourceHash().equals(TextFiles.hash(source));
    return new Text(
        translation.value(), language, current ? Text.State.TRANSLATED : Text.State.OUTDATED);
  }
}
