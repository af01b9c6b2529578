package org.comity.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// Reads texts of content from one folder: `en.yaml` with `key: source`, and for each other
/// language `<tag>.yaml` with `key: { of: <hash of the source>, text: … }`.
public final class TextFiles {
  private static final Map<String, ReadAhead<Texts>> READ = new ConcurrentHashMap<>();

  private TextFiles() {}

  /// Begins to read the texts of a folder on the class path, if nobody has yet.
  public static ReadAhead<Texts> readAhead(String folder) {
    return READ.computeIfAbsent(folder, absent -> ReadAhead.of(() -> read(folder)));
  }

  /// The texts of a folder on the class path, such as `content/instruments/texts`. A missing
  /// language is no error; a file that is not of this shape is refused with its name.
  public static Texts read(String folder) {
    Map<String, String> sources = new HashMap<>();
    entries(folder, Language.ENGLISH).forEach((key, value) -> sources.put(key, (String) value));
    Map<Language, Map<String, Texts.Translation>> translations = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      if (language != Language.ENGLISH) {
        translations.put(language, translations(entries(folder, language)));
      }
    }
    return new Texts(sources, translations);
  }

  /// The first eight hex digits of the SHA-256 of a source text, which a translation carries.
  public static String hash(String source) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Texts.Translation> translations(Map<String, Object> entries) {
    Map<String, Texts.Translation> translations = new HashMap<>();
    entries.forEach(
        (key, value) -> {
          if (value instanceof Map<?, ?> entry) {
            translations.put(
                key,
                new Texts.Translation(
                    String.valueOf(entry.get("of")), String.valueOf(entry.get("text"))));
          }
        });
    return translations;
  }

  private static Map<String, Object> entries(String folder, Language language) {
    String file = folder + "/" + language.tag() + ".yaml";
    try (InputStream in = TextFiles.class.getClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        return Map.of();
      }
      var options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      options.setCodePointLimit(20_000_000);
      Map<String, Object> entries = new Yaml(new SafeConstructor(options)).load(in);
      return entries == null ? Map.of() : new LinkedHashMap<>(entries);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
