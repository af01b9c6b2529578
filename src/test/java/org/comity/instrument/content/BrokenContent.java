package org.comity.instrument.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comity.language.TextFiles;
import org.comity.language.Texts;

/// The shipped content with some files changed, and what the loader says of it.
final class BrokenContent {
  private static final Texts TEXTS = TextFiles.read("content/instruments/texts");

  private final Map<String, Optional<String>> changed = new TreeMap<>();

  static BrokenContent shipped() {
    return new BrokenContent();
  }

  /// With a line added at the end of a file.
  BrokenContent plus(String file, String line) {
    return with(file, text(file) + line + "\n");
  }

  /// With this text in place of a file.
  BrokenContent with(String file, String text) {
    changed.put(file, Optional.of(text));
    return this;
  }

  /// Without a file.
  BrokenContent without(String file) {
    changed.put(file, Optional.empty());
    return this;
  }

  /// With a first occurrence replaced.
  BrokenContent replacing(String file, String old, String text) {
    return with(file, text(file).replace(old, text));
  }

  /// The number of the last line of a file.
  int lastLine(String file) {
    return (int) text(file).lines().count();
  }

  /// What the loader refuses.
  List<String> problems() {
    try {
      new ContentLoader(this::read, TEXTS, true).load();
      return List.of();
    } catch (ContentRefused refused) {
      return refused.problems().stream().map(Problem::toString).toList();
    }
  }

  private String text(String file) {
    return read(file).orElseThrow();
  }

  private Optional<String> read(String file) {
    return Optional.ofNullable(changed.get(file))
        .orElseGet(() -> ContentFiles.shipped().read(file));
  }
}
