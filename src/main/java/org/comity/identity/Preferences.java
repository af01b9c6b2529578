package org.comity.identity;

import java.time.ZoneId;
import java.util.Set;
import org.comity.language.Language;

/// How a person is named and how she wants to see the program.
///
/// @param name as she writes it, at most 200 characters
/// @param language in which she reads
/// @param zone in which she sees times
/// @param theme `light`, `dark`, or empty for the system's
/// @param shortcuts whether single keys do something
public record Preferences(
    String name, Language language, ZoneId zone, String theme, boolean shortcuts) {
  /// The longest name.
  public static final int LONGEST_NAME = 200;

  private static final Set<String> THEMES = Set.of("", "light", "dark");

  /// Refuses a name that is empty or too long, and a theme that does not exist.
  public Preferences {
    name = name.strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME || !THEMES.contains(theme)) {
      throw new IllegalArgumentException("No such preferences");
    }
  }
}
