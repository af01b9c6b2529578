package org.comity.identity;

import org.comity.instrument.Instruments;
import org.comity.instrument.StateCode;
import org.comity.language.Language;
import org.comity.language.Words;
import org.springframework.stereotype.Component;

/// What a body is called in a language: a State by its short name, the secretariat by a word.
@Component
public class BodyNames {
  private final Words words;
  private final Instruments instruments;

  BodyNames(Words words, Instruments instruments) {
    this.words = words;
    this.instruments = instruments;
  }

  /// The name of the body with this code.
  public String name(String code, Language language) {
    if ("SECRETARIAT".equals(code)) {
      return words.say(language, "identity.body.secretariat");
    }
    if ("OPERATOR".equals(code)) {
      return words.say(language, "identity.body.operator");
    }
    return StateCode.of(code)
        .flatMap(instruments::state)
        .map(state -> state.name(language))
        .orElse(code);
  }
}
