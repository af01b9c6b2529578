package org.comity.request.exchange;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.comity.language.Language;
import org.comity.request.check.CaseView;
import org.comity.request.file.CaseFile;
import tools.jackson.databind.node.ObjectNode;

/// A case with its texts in another language, as far as they are translated.
///
/// @param original the case as it was written
/// @param view the case with the translations in the place of what was written
/// @param done the translated texts and their paragraphs
/// @param left the texts and their paragraphs that are still to be translated
public record TranslatedCase(CaseView original, CaseView view, Set<String> done, Set<String> left) {
  /// Keeps copies of the texts.
  public TranslatedCase {
    done = Set.copyOf(done);
    left = Set.copyOf(left);
  }

  /// The case as it was written: nothing is translated, and nothing has to be.
  public static TranslatedCase asWritten(CaseView view) {
    return new TranslatedCase(view, view, Set.of(), Set.of());
  }

  /// Whether nothing is left to be translated.
  public boolean whole() {
    return left.isEmpty();
  }

  /// The case in a language.
  public static TranslatedCase of(CaseView view, Language language) {
    var translations = new Translations(view.file(), view.inventory());
    Set<String> done = new HashSet<>();
    Set<String> left = new HashSet<>();
    ObjectNode root = view.file().root().deepCopy();
    TextWalk.of(
            view.file(),
            view.inventory(),
            unit -> {
              Optional<String> translated = translations.of(unit, language);
              translated.ifPresentOrElse(text -> add(done, text), () -> add(left, unit.text()));
              return translated;
            })
        .through(root);
    var file = new CaseFile(root, view.file().lines());
    CaseView seen = CaseView.of(file, view.inventory(), view.around(), view.today());
    return new TranslatedCase(view, seen, done, left);
  }

  private static void add(Set<String> texts, String text) {
    texts.add(text.strip());
    Arrays.stream(text.strip().split("\\n\\s*\\n", -1)).map(String::strip).forEach(texts::add);
  }
}
