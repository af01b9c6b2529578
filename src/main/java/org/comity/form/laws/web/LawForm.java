package org.comity.form.laws.web;

import java.util.List;
import java.util.UUID;
import org.comity.form.web.Parts;
import org.comity.language.Language;
import org.comity.shell.Problem;

/// The form in which a law is written.
///
/// @param id the law
/// @param base the version that its author saw; 0 for a new one
/// @param parts what stands in the fields
/// @param problems why what was typed cannot be taken
/// @param languages in which the text of a law may be, in the order of the reader's alphabet
public record LawForm(
    UUID id, int base, Parts parts, List<Problem> problems, List<Choice> languages) {
  /// A language by its tag and its name.
  public record Choice(String tag, String name) {}

  /// Where the form is sent.
  public String action() {
    return base == 0 ? "/laws" : "/laws/" + id;
  }

  /// The languages in which a title may be given beside the law's own.
  public List<Language> titles() {
    return List.of(Language.values());
  }

  /// Whether a field was refused.
  public boolean wrong(String field) {
    return problems.stream().anyMatch(problem -> problem.field().equals(field));
  }
}
