package org.comity.identity;

import org.comity.language.Language;
import org.comity.language.Words;
import org.springframework.stereotype.Component;

/// What a body is called in a language: a State by its short name, the secretariat by a word.
@Component
public class BodyNames {
  private final Words words;

  BodyNames(Words words) {
    this.words = words;
  }

  /// The name of the body with this code.
  public String name(String code, Language language) {
    return "SECRETARIAT".equals(code) ? words.say(language, "identity.body.secretariat") : code;
  }
}
