package org.comity.form.reading;

import java.util.Map;
import org.comity.language.Language;
import org.comity.language.Words;

/// Why a file of definitions is refused, or what could not be proved about it.
///
/// @param file as the reader was told of it
/// @param line from 1; 0 where the file as a whole is meant
/// @param key the question, section, group or block it is about; empty for what stands above them
/// @param code stable, such as `forward-reference`
/// @param arguments of the sentence which says it, by name
public record Problem(
    String file, int line, String key, String code, Map<String, Object> arguments) {
  /// A condition whose branch could not be proved to open: a note, no refusal.
  public static final String NOT_PROVED = "not-proved";

  /// Keeps a copy of the arguments.
  public Problem {
    arguments = Map.copyOf(arguments);
  }

  /// The sentence that says it.
  public String sentence(Words words, Language language) {
    return words.say(language, "form.problem." + code, arguments);
  }

  /// One line for a console: file, line, key, sentence, code.
  public String line(Words words, Language language) {
    return "%s:%d: %s%s [%s]"
        .formatted(file, line, key.isEmpty() ? "" : key + ": ", sentence(words, language), code);
  }
}
