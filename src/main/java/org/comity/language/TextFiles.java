package org.comity.language;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
  /// language is no error; files that are not of this shape are refused with everything that is
  /// wrong in them, each with file and line.
  public static Texts read(String folder) {
    return read(
        folder, file -> TextFiles.class.getClassLoader().getResourceAsStream(folder + "/" + file));
  }

  /// The same from anywhere; nothing for a file that is not there.
  static Texts read(String folder, Function<String, @Nullable InputStream> files) {
    var problems = new ArrayList<String>();
    Map<String, String> sources = new HashMap<>();
    Map<Language, Map<String, Texts.Translation>> translations = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String name = language.tag() + ".yaml";
      var file = new TextFile(folder + "/" + name, problems);
      InputStream in = files.apply(name);
      if (in == null) {
        continue;
      }
      if (language == Language.ENGLISH) {
        sources.putAll(file.sources(in));
      } else {
        translations.put(language, file.translations(in));
      }
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", problems));
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
}
