package org.comity.shell;

import java.time.ZoneId;
import org.comity.language.Formats;
import org.comity.language.Language;
import org.jspecify.annotations.Nullable;

/// Who reads the page.
///
/// @param language the language she chose, or that of the address
/// @param zone the zone in which times are shown
/// @param theme `light`, `dark`, or empty for the system's
/// @param shortcuts whether single keys such as `/` do something
/// @param role the role of the membership she acts in; `public` for a guest
/// @param account what the masthead shows; null for a guest
public record Visitor(
    Language language,
    ZoneId zone,
    String theme,
    boolean shortcuts,
    String role,
    @Nullable Account account) {

  /// Whether somebody is signed in.
  public boolean signedIn() {
    return account != null;
  }

  /// How dates, times and numbers are written for her.
  public Formats formats() {
    return new Formats(language, zone);
  }
}
