package org.comity.request.follow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is to be done next with a request, by whom and until when.
///
/// @param word which thing, as the words name it
/// @param ours whether the requesting State has to do it
/// @param due until which day; null where no day is set
/// @param steps the steps by which it is entered, the likely one first
public record Next(String word, boolean ours, @Nullable LocalDate due, List<Step> steps) {
  /// After how many days without an answer it is worth asking. A working rule of this program; no
  /// treaty names a day.
  public static final int PATIENCE_DAYS = 30;

  /// Keeps a copy of the steps.
  public Next {
    steps = List.copyOf(steps);
  }

  /// What comes next on a day.
  public static Next of(Progress progress, LocalDate today) {
    List<Step> steps =
        Course.steps(progress.stage()).stream()
            .filter(step -> step != Step.CONFIRM || progress.oral())
            .toList();
    return switch (progress.stage()) {
      case DRAFTING -> new Next("finish", true, null, steps);
      case READY -> new Next("sign", true, null, first(Step.SIGN, steps));
      case SIGNED -> new Next("send", true, null, first(Step.SEND, steps));
      case SENT, ACKNOWLEDGED, PARTLY_EXECUTED -> waiting(progress, steps, today);
      case MORE_ASKED ->
          new Next("supply", true, due(progress, Step.ASK_MORE), first(Step.SUPPLY, steps));
      case POSTPONED ->
          new Next("resume", false, due(progress, Step.POSTPONE), first(Step.RESUME, steps));
      case EXECUTED -> new Next("use", true, null, first(Step.CLOSE, steps));
      case REFUSED -> new Next("refused", true, null, first(Step.CLOSE, steps));
      case WITHDRAWN -> new Next("close", true, null, first(Step.CLOSE, steps));
      case CLOSED -> new Next("nothing", false, null, steps);
    };
  }

  private static Next waiting(Progress progress, List<Step> steps, LocalDate today) {
    if (progress.oral()) {
      return new Next("confirm", true, progress.lastDay().orElse(null), first(Step.CONFIRM, steps));
    }
    Optional<LocalDate> ask = progress.lastDay().map(day -> day.plusDays(PATIENCE_DAYS));
    String word = progress.stage() == Stage.SENT ? "acknowledgement" : "execution";
    boolean late = ask.filter(today::isAfter).isPresent();
    Step likely = progress.stage() == Stage.SENT ? Step.ACKNOWLEDGE : Step.EXECUTE;
    return new Next(
        late ? "ask" : word, late, ask.orElse(null), first(late ? Step.NOTE : likely, steps));
  }

  private static @Nullable LocalDate due(Progress progress, Step step) {
    String due = progress.last(step).map(entry -> entry.said().of(Detail.DUE)).orElse("");
    return due.isEmpty() ? null : LocalDate.parse(due);
  }

  private static List<Step> first(Step likely, List<Step> steps) {
    return Stream.concat(Stream.of(likely), steps.stream().filter(step -> step != likely)).toList();
  }
}
