package org.comity.directory.way;

import java.util.List;
import java.util.Set;
import org.comity.directory.AcceptedLanguages;
import org.comity.directory.Answer;
import org.comity.directory.LanguageRule;

/// In which languages to write, and what that means for the requesting State.
///
/// @param accepted what the requested State has stated under the treaty taken
/// @param elsewhere what it has stated under other treaties, where nothing is stated under this one
/// @param own the ISO 639 codes of the official languages of the requesting State
public record LanguageStep(
    Answer<AcceptedLanguages> accepted, List<AcceptedLanguages> elsewhere, Set<String> own) {
  /// Keeps the lists unchangeable.
  public LanguageStep {
    elsewhere = List.copyOf(elsewhere);
    own = Set.copyOf(own);
  }

  /// What a rule means for the requesting State.
  ///
  /// @param verdict whether its own languages will do
  /// @param fitting those of its own languages that are accepted
  /// @param missing the accepted ones that are not its own, in the order of the rule
  public record Meaning(LanguageRule.Verdict verdict, List<String> fitting, List<String> missing) {}

  /// What a rule means for the requesting State.
  public Meaning meaning(LanguageRule rule) {
    return new Meaning(
        rule.on(own),
        rule.languages().stream().filter(own::contains).toList(),
        rule.languages().stream().filter(each -> !own.contains(each)).toList());
  }
}
