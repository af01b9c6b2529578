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
/// @param view the case with the translations in the place of what was written
/// @param done the translated texts and their paragraphs
/// @param whole whether nothing is left to be translated
public record TranslatedCase(CaseView view, Set<String> done, boolean whole) {
  /// Keeps a copy of the texts.
  public TranslatedCase {
    done = Set.copyOf(done);
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
              translated.ifPresentOrElse(text -> add(done, text), () -> left.add(unit.path()));
              return translated;
            })
        .through(root);
    var file = new CaseFile(root, view.file().lines());
    CaseView seen = CaseView.of(file, view.inventory(), view.around(), view.today());
    return new TranslatedCase(seen, done, left.isEmpty());
  }

  private static void add(Set<String> done, String text) {
    done.add(text.strip());
    Arrays.stream(text.strip().split("\\n\\s*\\n", -1)).map(String::strip).forEach(done::add);
  }
}
