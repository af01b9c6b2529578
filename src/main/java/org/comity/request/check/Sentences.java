package org.comity.request.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comity.form.Finding.Severity;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.request.content.Inventory;
import org.comity.request.file.CaseProblem;

/// Findings in the words of a reader.
///
/// @param words the words of the program
/// @param inventory the texts of fields and rules
/// @param language the reader's language
public record Sentences(Words words, Inventory inventory, Language language) {

  /// What a finding says, with what it is about.
  public String of(CaseFinding finding) {
    String sentence = plain(finding);
    String own = isForm(finding) || finding.detail().isEmpty() ? sentence : detailed(finding);
    return finding.estimate() ? say("finding.estimate", Map.of("sentence", own)) : own;
  }

  private String detailed(CaseFinding finding) {
    return say("finding.detail", Map.of("sentence", plain(finding), "detail", finding.detail()));
  }

  private String plain(CaseFinding finding) {
    String id = finding.id();
    if (id.equals(CaseFinding.MISSING)) {
      return say("finding.missing", Map.of("label", text(finding.place().key())));
    }
    for (String key : List.of("rule." + id, "preflight." + id)) {
      if (inventory.texts().has(key)) {
        return text(key);
      }
    }
    return inventory.texts().has("profile." + id)
        ? text("profile." + id)
        : say("form." + id, Map.of("value", value(finding)));
  }

  private String value(CaseFinding finding) {
    String part = "type." + finding.detail();
    return inventory.texts().has(part) ? text(part) : finding.detail();
  }

  private boolean isForm(CaseFinding finding) {
    return words.has(Language.ENGLISH, "request.form." + finding.id());
  }

  /// What a problem of the file says.
  public String of(CaseProblem problem) {
    return words.say(language, "request.file." + problem.code(), problem.arguments());
  }

  /// The word for a severity.
  public String severity(Severity severity) {
    return say("severity." + severity.name().toLowerCase(Locale.ROOT), Map.of());
  }

  /// The text of a key of the content, in the reader's language where it is translated.
  public String text(String key) {
    // A case file may name a kind that is none: its name is then all there is to say.
    return inventory.texts().has(key) ? inventory.texts().in(language, key).value() : key;
  }

  private String say(String key, Map<String, ?> arguments) {
    return words.say(language, "request." + key, arguments);
  }
}
