package org.comity.file;

import java.text.Normalizer;
import java.util.Locale;

/// A name under which a file can be kept and handed out again: without folders, without signs that
/// nobody sees or that turn the writing round, and with an ending that says what it is.
public final class FileName {
  private static final int MOST = 150;
  private static final String NAMELESS = "file";

  private FileName() {}

  /// The name of a file of this kind, whatever somebody called it.
  public static String of(String given, Kind kind) {
    String name = visible(given.substring(lastFolder(given) + 1));
    String stem =
        kind.endings().stream().anyMatch(ending -> ends(name, ending)) ? stem(name) : name;
    String ending =
        stem.equals(name) ? kind.endings().getFirst() : name.substring(stem.length() + 1);
    return shortened(stem.isBlank() ? NAMELESS : stem) + "." + ending;
  }

  private static int lastFolder(String given) {
    return Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\'));
  }

  private static String visible(String name) {
    var visible = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFC)
        .codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .filter(c -> Character.getType(c) != Character.SURROGATE && "<>:\"|?*".indexOf(c) < 0)
        .forEach(visible::appendCodePoint);
    return visible.toString().strip().replaceFirst("^[.]+", "");
  }

  private static boolean ends(String name, String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith("." + ending);
  }

  private static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static String shortened(String stem) {
    return stem.codePointCount(0, stem.length()) <= MOST
        ? stem
        : stem.substring(0, stem.offsetByCodePoints(0, MOST));
  }
}
