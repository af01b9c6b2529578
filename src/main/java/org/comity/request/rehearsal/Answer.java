package org.comity.request.rehearsal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comity.document.Document.Bytes;
import org.comity.form.Finding.Severity;
import org.comity.language.Formats;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.request.check.CaseFinding;
import org.comity.request.check.CaseView;
import org.comity.request.check.Checks;
import org.comity.request.check.Sentences;
import org.comity.request.content.Inventory;
import org.comity.request.follow.Detail;
import org.comity.request.follow.Progress;
import org.comity.request.follow.Said;
import org.comity.request.follow.Stage;
import org.comity.request.follow.Step;

/// What the invented requested State answers: always the same to the same case. It acknowledges;
/// asks once for what the checks warn of; then executes, with invented material.
///
/// @param view the case
/// @param progress how far it is
/// @param words the words of the program
/// @param language the language of the answer
record Answer(CaseView view, Progress progress, Words words, Language language) {
  private static final int MOST_ASKED = 3;
  private static final int DAYS_TO_ANSWER = 30;
  private static final int NUMBERS = 9_000;

  /// An answer in the language in which the request asks for it.
  static Answer to(CaseView view, Progress progress, Words words) {
    Language language =
        Language.of(view.file().text("lang.replyLanguage"))
            .or(() -> Language.of(view.file().text("lang.requestLanguage")))
            .orElse(Language.ENGLISH);
    return new Answer(view, progress, words, language);
  }

  /// Which step it takes.
  Step step() {
    if (progress.stage() == Stage.SENT) {
      return Step.ACKNOWLEDGE;
    }
    if (progress.stage() == Stage.POSTPONED) {
      return Step.RESUME;
    }
    boolean ask = progress.last(Step.ASK_MORE).isEmpty();
    return ask && progress.stage() == Stage.ACKNOWLEDGED ? Step.ASK_MORE : Step.EXECUTE;
  }

  /// What it says on a day.
  Said said(LocalDate day) {
    Map<Detail, String> details = new EnumMap<>(Detail.class);
    Step step = step();
    details.put(Detail.WORDS, words(step));
    if (step == Step.ACKNOWLEDGE) {
      details.put(Detail.REFERENCE, reference());
    }
    if (step == Step.ASK_MORE) {
      details.put(Detail.DUE, day.plusDays(DAYS_TO_ANSWER).toString());
    }
    if (step == Step.EXECUTE) {
      details.put(Detail.CONDITIONS, say("conditions"));
    }
    return new Said(day, details, null, true);
  }

  private String words(Step step) {
    return switch (step) {
      case ACKNOWLEDGE -> say("acknowledge");
      case ASK_MORE -> say("askMore") + "\n" + listed(wanted());
      case RESUME -> say("resume");
      default -> say("execute");
    };
  }

  private String reference() {
    int number = 1_000 + Math.floorMod(progress.draft().id().hashCode(), NUMBERS);
    return "%s/MLA/%d/%d".formatted(view.requested(), view.today().getYear(), number);
  }

  private static String listed(List<String> wanted) {
    return IntStream.range(0, wanted.size())
        .mapToObj(i -> (i + 1) + ". " + wanted.get(i))
        .collect(Collectors.joining("\n"));
  }

  /// What it wants to know: the first warnings, else the first advice, else by when it is needed.
  private List<String> wanted() {
    var sentences = new Sentences(words, Inventory.shipped(), language);
    List<CaseFinding> found = new Checks(view).findings();
    Severity severity =
        found.stream().anyMatch(each -> each.severity() == Severity.WARNING)
            ? Severity.WARNING
            : Severity.NOTE;
    List<String> wanted =
        found.stream()
            .filter(each -> each.severity() == severity)
            .map(sentences::of)
            .distinct()
            .limit(MOST_ASKED)
            .toList();
    return wanted.isEmpty() ? List.of(say("askAnyway")) : wanted;
  }

  /// The invented material that comes with the execution: a table of values.
  Material material() {
    var formats = new Formats(language, ZoneOffset.UTC);
    return view.file().kinds().contains("records")
        ? Material.statement(account(), say("invented"))
        : new Material(
            "execution.txt",
            Bytes.of(
                (say("invented") + "\n" + say("execute") + "\n" + formats.date(view.today()) + "\n")
                    .getBytes(StandardCharsets.UTF_8)));
  }

  private String account() {
    return view.file()
        .root()
        .path("asst.items")
        .valueStream()
        .map(item -> item.path("rec.account").path("iban").asString(""))
        .filter(iban -> !iban.isEmpty())
        .findFirst()
        .orElse("0000");
  }

  private String say(String key) {
    return words.say(language, "request.rehearsal." + key);
  }
}
