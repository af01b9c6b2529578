package org.comity.shell;

import java.util.Optional;
import org.comity.language.Language;

/// A path that may begin with a language, as those of public pages do: `/fr/instruments`.
///
/// @param language the language it begins with
/// @param rest the path without it, beginning with `/`
public record PublicPath(Optional<Language> language, String rest) {
  private static final int TAG = 3;

  /// Reads a path. Only a whole first segment of two letters counts as a language.
  public static PublicPath of(String path) {
    boolean tagged = path.length() == TAG || (path.length() > TAG && path.charAt(TAG) == '/');
    Optional<Language> language = tagged ? Language.of(path.substring(1, TAG)) : Optional.empty();
    String rest = language.isPresent() ? path.substring(TAG) : path;
    return new PublicPath(language, rest.isEmpty() ? "/" : rest);
  }
}
