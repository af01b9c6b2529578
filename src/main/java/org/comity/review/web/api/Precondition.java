package org.comity.review.web.api;

import java.util.Optional;
import java.util.UUID;
import org.comity.language.Language;
import org.comity.shell.IfMatch;
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
    return switch (IfMatch.of(match)) {
      case IfMatch.Unmet(int status, String words) -> new Unmet(status, words);
      case IfMatch.Version(int base) -> of(base, key, language, own);
    };
  }

  private static Precondition of(
      int base, @Nullable String key, @Nullable String language, Language own) {
    Optional<UUID> id = key == null ? Optional.of(UUID.randomUUID()) : id(key.strip());
    Optional<Language> written = language == null ? Optional.of(own) : Language.of(language);
    if (id.isEmpty()) {
      return new Unmet(400, "review.api.key-unreadable");
    }
    return written.isEmpty()
        ? new Unmet(400, "review.api.language-unknown")
        : new Met(base, id.get(), written.get());
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
