package org.comity.request.web.translation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.language.Language;
import org.comity.request.letter.Papers;
import org.comity.request.web.Look;

/// Into which language a draft is translated.
final class Wanted {
  private Wanted() {}

  /// A language other than the drafter's; empty for that one and for what is none.
  static Optional<Language> other(Look look, String tag) {
    return Language.of(tag).filter(others(look)::contains);
  }

  /// The one that is chosen, else that of the request, else the first that the requested State
  /// accepts under a treaty of the request, else any.
  static Language language(Look look, String tag) {
    return other(look, tag)
        .or(() -> other(look, look.draft().file().text("lang.requestLanguage")))
        .or(() -> accepted(look).findFirst())
        .orElseGet(() -> others(look).getFirst());
  }

  private static Stream<Language> accepted(Look look) {
    return look.view().state("req.requestedState").stream()
        .flatMap(
            state ->
                look.view().instruments().stream()
                    .sorted()
                    .flatMap(
                        treaty ->
                            look
                                .view()
                                .around()
                                .languages(state, treaty, look.view().day())
                                .stream()))
        .flatMap(rule -> rule.languages().stream())
        .flatMap(code -> other(look, code).stream());
  }

  /// All languages but the drafter's.
  static List<Language> others(Look look) {
    Language written = Papers.written(look.draft().file());
    return Arrays.stream(Language.values()).filter(language -> language != written).toList();
  }
}
