package org.comity.directory.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comity.instrument.content.ContentFiles;
import org.comity.instrument.content.ContentRefused;
import org.comity.instrument.content.Problem;
import org.comity.instrument.content.ShippedContent;

/// The shipped directory with some files changed, and what the loader says of it.
public final class BrokenDirectory {
  private final Map<String, String> changed = new TreeMap<>();

  /// The directory as it ships, with the invented States.
  public static BrokenDirectory shipped() {
    return new BrokenDirectory();
  }

  /// With a line added at the end of a file.
  public BrokenDirectory plus(String file, String line) {
    changed.put(file, text(file) + line + "\n");
    return this;
  }

  /// With a first occurrence replaced.
  public BrokenDirectory replacing(String file, String old, String text) {
    changed.put(file, text(file).replace(old, text));
    return this;
  }

  /// The number of the last line of a file.
  public int lastLine(String file) {
    return (int) text(file).lines().count();
  }

  /// What the loader makes of it.
  public ReadDirectory read() {
    return new DirectoryLoader(this::file, ShippedContent.readAhead(true).get(), true).load();
  }

  /// What the loader refuses.
  public List<String> problems() {
    try {
      read();
      return List.of();
    } catch (ContentRefused refused) {
      return refused.problems().stream().map(Problem::toString).toList();
    }
  }

  private String text(String file) {
    return file(file).orElseThrow();
  }

  private Optional<String> file(String file) {
    return Optional.ofNullable(changed.get(file)).or(() -> ContentFiles.shipped().read(file));
  }
}
