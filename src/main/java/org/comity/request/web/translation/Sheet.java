package org.comity.request.web.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.language.Language;
import org.comity.request.content.Inventory;
import org.comity.request.exchange.TextUnit;
import org.comity.request.exchange.Translations;
import org.comity.request.letter.Papers;
import org.comity.request.web.Look;
import org.comity.request.web.input.Input;
import org.comity.shell.Problem;

/// The page of one draft and one language.
///
/// @param look the reader's look at the draft
/// @param to the language of the translation
record Sheet(Look look, Language to) {
  static final int OK = 200;
  static final int INVALID = 422;
  private static final int CONFLICT = 409;
  private static final int LINE = 45;
  private static final int MOST_LINES = 14;

  Translations translations() {
    return new Translations(look.draft().file(), Inventory.shipped());
  }

  /// The page.
  ///
  /// @param texts what stands in the controls, by path, where it is not what is saved
  TranslationPage page(int code, boolean saved, List<Problem> problems, Map<String, String> texts) {
    List<TranslationPage.Row> rows = rows(texts, code == CONFLICT);
    return new TranslationPage(
        look.say("translation.title"),
        look.reference(),
        look.draft().address(),
        look.draft().version(),
        Wanted.others(look).stream()
            .map(each -> new Input.Option(each.tag(), each.ownName()))
            .toList(),
        TranslationPage.Language.of(to),
        TranslationPage.Language.of(Papers.written(look.draft().file())),
        rows,
        left(),
        saved,
        problems,
        code);
  }

  private int left() {
    Translations translations = translations();
    return (int)
        translations.units().stream().filter(unit -> translations.of(unit, to).isEmpty()).count();
  }

  private List<TranslationPage.Row> rows(Map<String, String> texts, boolean met) {
    Translations translations = translations();
    var rows = new ArrayList<TranslationPage.Row>();
    for (TextUnit unit : translations.units()) {
      String held = translations.held(unit, to);
      String shown = texts.getOrDefault(unit.path(), held);
      rows.add(
          new TranslationPage.Row(
              Written.id(rows.size()),
              label(unit),
              unit.text().strip(),
              shown,
              lines(unit.text()),
              translations.stale(unit, to),
              met && !shown.equals(held) ? held : ""));
    }
    return rows;
  }

  private String label(TextUnit unit) {
    int item = unit.place().item();
    String label = look.text(unit.label());
    return item < 0
        ? label
        : look.text("kind." + look.view().interview().items().get(item).chapter()) + " – " + label;
  }

  private static int lines(String text) {
    return Math.clamp(text.lines().mapToInt(line -> 1 + line.length() / LINE).sum(), 1, MOST_LINES);
  }

  /// What is wrong at a text.
  Problem problem(TextUnit unit, String what) {
    int number = translations().units().indexOf(unit);
    String sentence =
        look.sentences()
            .words()
            .say(look.language(), "request.page.translation." + what, "text", label(unit));
    return new Problem(Written.id(number), sentence);
  }

  /// The page after a file that is none of this case.
  TranslationPage refused(String code) {
    String sentence =
        look.sentences().words().say(look.language(), "request.xliff.refused." + code);
    return page(INVALID, false, List.of(new Problem("file", sentence)), Map.of());
  }

  /// The page after somebody else saved: her own texts in the controls, what stands now beside.
  TranslationPage conflict(Map<String, String> texts) {
    Optional<TranslationPage.Row> first =
        rows(texts, true).stream().filter(row -> !row.stands().isEmpty()).findFirst();
    String id = first.map(TranslationPage.Row::id).orElse(Written.id(0));
    var problem = new Problem(id, look.say("translation.conflict"));
    return page(CONFLICT, false, List.of(problem), texts);
  }
}
