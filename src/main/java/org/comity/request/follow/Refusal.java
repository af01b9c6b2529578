package org.comity.request.follow;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// On what a requested State rests a refusal, as UNTOC article 18 lists it.
public enum Refusal {
  /// The request does not conform to the article (18(21)(a)).
  FORM,
  /// Sovereignty, security, ordre public or other essential interests (18(21)(b)).
  INTERESTS,
  /// Its law would forbid the act for an offence of its own (18(21)(c)).
  FORBIDDEN,
  /// Contrary to its legal system on mutual legal assistance (18(21)(d)).
  SYSTEM,
  /// The conduct is no offence there (18(9)).
  CRIMINALITY,
  /// Another treaty or law.
  OTHER,
  /// None was given, against 18(23).
  NONE;

  /// The ground of a word; empty for none.
  public static Optional<Refusal> of(String word) {
    return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
  }

  /// The word for it in forms, programs and keys of words.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
