package org.comity.review.web.api;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.language.Language;
import org.jspecify.annotations.Nullable;

/// What the headers of a write say: on which version it stands, by which key it is known again, in
/// which language its texts are.
sealed interface Precondition {
  /// All is said.
  record Met(int base, UUID key, Language language) implements Precondition {}

  /// Something is missing or cannot be read.
  ///
  /// @param status what to answer
  /// @param words the key of the sentence
  record Unmet(int status, String words) implements Precondition {}

  /// Reads the headers as they came; a missing key is a save that is never repeated, a missing
  /// language that of the token's owner.
  static Precondition of(
      @Nullable String match, @Nullable String key, @Nullable String language, Language own) {
    if (match == null) {
      return new Unmet(428, "review.api.if-match-needed");
    }
    Matcher version = Headers.VERSION.matcher(match.strip());
    Optional<UUID> id = key == null ? Optional.of(UUID.randomUUID()) : Headers.id(key.strip());
    Optional<Language> written = language == null ? Optional.of(own) : Language.of(language);
    if (!version.matches()) {
      return new Unmet(400, "review.api.if-match-unreadable");
    }
    if (id.isEmpty()) {
      return new Unmet(400, "review.api.key-unreadable");
    }
    return written.isEmpty()
        ? new Unmet(400, "review.api.language-unknown")
        : new Met(Integer.parseInt(version.group(1)), id.get(), written.get());
  }

  /// The forms of the headers.
  final class Headers {
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,9})\"");

    private Headers() {}

    private static Optional<UUID> id(String text) {
      try {
        return Optional.of(UUID.fromString(text));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
  }
}
