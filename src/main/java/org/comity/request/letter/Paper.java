package org.comity.request.letter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A document that a case becomes.
public enum Paper {
  /// The request itself.
  LETTER,
  /// The request in the drafter's language and another beside each other.
  BILINGUAL,
  /// One page that says what the bundle is.
  COVER,
  /// The numbered list of annexes.
  ANNEXES,
  /// The request without what is sealed, for a bank, a provider or the defence.
  DISCLOSABLE,
  /// The request for preservation by itself.
  PRESERVATION,
  /// What to say when one calls the 24/7 point.
  TELEPHONE;

  /// The document of a word such as `cover`.
  public static Optional<Paper> of(String word) {
    return Arrays.stream(values()).filter(paper -> paper.word().equals(word)).findFirst();
  }

  /// The word for it in commands and file names.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
