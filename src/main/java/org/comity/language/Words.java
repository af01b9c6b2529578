package org.comity.language;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ConcurrentLruCache;

/// The words of the interface: whole sentences by key and language, from each room's
/// `words_<language>.properties`. Arguments are named; plurals are ICU's.
public final class Words {
  private static final String FILES = "classpath*:org/comity/**/words_*.properties";
  private static final int SENTENCES = 2_000;

  private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
  private final Map<String, Optional<Placed>> simple = new ConcurrentHashMap<>();
  private final Map<Language, Map<String, MessageFormat>> formats = new ConcurrentHashMap<>();
  private final ConcurrentLruCache<Counted, String> counted =
      new ConcurrentLruCache<>(
          SENTENCES, asked -> format(asked.language(), asked.key(), asked.arguments().toArray()));

  /// Reads the words of all rooms on the class path.
  public Words() {
    for (Language language : Language.values()) {
      formats.put(language, new ConcurrentHashMap<>());
    }
    files().forEach(this::add);
  }

  /// The sentence of a key. The arguments alternate name and value: `"count", 3`. A key that no
  /// room has is a defect of the program and refused with an exception.
  public String say(Language language, String key, Object... arguments) {
    String pattern = pattern(language, key);
    if (arguments.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
      return pattern;
    }
    Optional<Placed> placed = simple.computeIfAbsent(pattern, Placed::of);
    if (placed.isPresent() && Placed.words(arguments)) {
      return placed.get().said(arguments);
    }
    return Counted.counts(arguments)
        ? counted.get(new Counted(language, key, List.of(arguments)))
        : format(language, key, arguments);
  }

  private String format(Language language, String key, Object... arguments) {
    MessageFormat format =
        formats
            .getOrDefault(language, new ConcurrentHashMap<>())
            .computeIfAbsent(
                key, absent -> new MessageFormat(pattern(language, key), language.locale()));
    return format.clone().format(named(arguments));
  }

  /// The sentence of a key with arguments by name, as findings carry them.
  public String say(Language language, String key, Map<String, ?> arguments) {
    Object[] flat =
        arguments.entrySet().stream()
            .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
            .toArray();
    return say(language, key, flat);
  }

  /// Whether this language has a sentence of its own for the key.
  public boolean has(Language language, String key) {
    return all(language).containsKey(key);
  }

  /// Every key of one language, sorted; for tests and for translators.
  public Set<String> keys(Language language) {
    return new TreeSet<>(all(language).keySet());
  }

  private String pattern(Language language, String key) {
    String own = all(language).get(key);
    String pattern = own == null ? all(Language.ENGLISH).get(key) : own;
    if (pattern == null) {
      throw new IllegalArgumentException("No words for the key " + key);
    }
    return pattern;
  }

  private Map<String, String> all(Language language) {
    return patterns.getOrDefault(language, Map.of());
  }

  private static Map<String, Object> named(Object... arguments) {
    Map<String, Object> named = new HashMap<>();
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      named.put((String) arguments[i], arguments[i + 1]);
    }
    return named;
  }

  private void add(Resource file) {
    String name = String.valueOf(file.getFilename());
    String tag = name.substring("words_".length(), name.indexOf('.'));
    Map<String, String> words =
        patterns.computeIfAbsent(Language.of(tag).orElseThrow(), absent -> new HashMap<>());
    read(file).forEach((key, value) -> words.put((String) key, (String) value));
  }

  private static List<Resource> files() {
    try {
      return List.of(new PathMatchingResourcePatternResolver().getResources(FILES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties read(Resource file) {
    var properties = new Properties();
    try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
