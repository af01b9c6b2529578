package org.comity.form.web;

import org.comity.form.Finding;
import org.comity.language.Language;
import org.comity.language.Words;

/// A finding as a sentence with its severity.
///
/// @param words the words of the interface
/// @param language the reader's language
public record FindingInWords(Words words, Language language) {

  /// The finding as a field shows it.
  public Field.Note note(Finding finding) {
    String severity = finding.severity().name().toLowerCase(java.util.Locale.ROOT);
    return new Field.Note(
        tone(finding.severity()),
        words.say(language, "form.severity." + severity),
        finding.sentence(words, language),
        finding.code());
  }

  private static String tone(Finding.Severity severity) {
    return switch (severity) {
      case BLOCKER, ERROR -> "stop";
      case WARNING -> "warn";
      case NOTE -> "";
    };
  }
}
