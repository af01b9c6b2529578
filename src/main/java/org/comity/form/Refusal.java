package org.comity.form;

import java.util.Map;
import org.comity.language.Language;
import org.comity.language.Words;

/// Why a given answer cannot be taken: a value for the page or the interface, never an exception.
///
/// @param code stable, such as `over-length`
/// @param arguments of the sentence which says it, by name
/// @param field where inside the answer, as `[2].date`; empty for the answer as a whole
public record Refusal(String code, Map<String, Object> arguments, String field) {
  /// Keeps a copy of the arguments.
  public Refusal {
    arguments = Map.copyOf(arguments);
  }

  /// The sentence that says it to the person who answers.
  public String sentence(Words words, Language language) {
    return words.say(language, "form.refusal." + code, arguments);
  }
}
