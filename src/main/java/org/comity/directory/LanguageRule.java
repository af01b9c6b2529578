package org.comity.directory;

import java.util.List;
import java.util.Set;

/// In which languages a request has to come.
public sealed interface LanguageRule {

  /// The ISO 639 codes it names, in its order.
  List<String> languages();

  /// Whether a request in these languages will do.
  Verdict on(Set<String> given);

  /// What a rule says of a request.
  enum Verdict {
    /// It will do.
    ENOUGH,
    /// It will do only where the language that is wanted first is not possible.
    ONLY_AS_FALLBACK,
    /// It will not do.
    NOT_ENOUGH
  }

  /// Any one of these languages.
  record Any(List<String> languages) implements LanguageRule {
    /// Refuses a rule without a language.
    public Any {
      languages = some(languages);
    }

    @Override
    public Verdict on(Set<String> given) {
      return languages.stream().anyMatch(given::contains) ? Verdict.ENOUGH : Verdict.NOT_ENOUGH;
    }
  }

  /// All of these languages together.
  record All(List<String> languages) implements LanguageRule {
    /// Refuses a rule without a language.
    public All {
      languages = some(languages);
    }

    @Override
    public Verdict on(Set<String> given) {
      return given.containsAll(languages) ? Verdict.ENOUGH : Verdict.NOT_ENOUGH;
    }
  }

  /// The first of these languages; the next one where that is not possible.
  record InOrder(List<String> languages) implements LanguageRule {
    /// Refuses a rule without a language.
    public InOrder {
      languages = some(languages);
    }

    @Override
    public Verdict on(Set<String> given) {
      if (given.contains(languages.getFirst())) {
        return Verdict.ENOUGH;
      }
      return languages.stream().anyMatch(given::contains)
          ? Verdict.ONLY_AS_FALLBACK
          : Verdict.NOT_ENOUGH;
    }
  }

  private static List<String> some(List<String> languages) {
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("A rule names a language at least");
    }
    return List.copyOf(languages);
  }
}
