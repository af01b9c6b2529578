package org.comity.request.web.follow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.identity.Membership;
import org.comity.identity.PersonNames;
import org.comity.request.follow.Entry;
import org.comity.request.follow.Next;
import org.comity.request.follow.Progress;
import org.comity.request.follow.Progresses;
import org.comity.request.follow.RecordStep;
import org.comity.request.follow.RecordStep.Outcome;
import org.comity.request.follow.Simulation;
import org.comity.request.follow.Step;
import org.comity.request.follow.Steps;
import org.comity.request.web.DraftLooks;
import org.comity.request.web.Look;
import org.comity.request.web.input.Input;
import org.comity.shell.Problem;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page that tells what became of a request, and enters what is sent there. Empty for
/// those who do not work on it.
@Component
class ProgressPages {
  private final Progresses progresses;
  private final Steps steps;
  private final DraftLooks looks;
  private final PersonNames names;
  private final Simulation simulation;

  ProgressPages(
      Progresses progresses,
      Steps steps,
      DraftLooks looks,
      PersonNames names,
      Simulation simulation) {
    this.progresses = progresses;
    this.steps = steps;
    this.looks = looks;
    this.names = names;
    this.simulation = simulation;
  }

  Optional<ProgressPage> page(Membership me, UUID draft, String chosen) {
    return progresses.find(me, draft).map(progress -> page(me, progress, chosen));
  }

  private ProgressPage page(Membership me, Progress progress, String chosen) {
    Look look = looks.of(me, progress.draft());
    FollowWords words = FollowWords.of(look.sentences().words(), me);
    @Nullable StepForm form =
        Step.of(chosen)
            .filter(step -> offered(progress, step))
            .map(new StepForms(look, progress, words)::blank)
            .orElse(null);
    return page(look, progress, form, List.of(), false);
  }

  private static boolean offered(Progress progress, Step step) {
    return step == Step.CORRECT
        ? progress.correctable().isPresent()
        : Next.of(progress, LocalDate.EPOCH).steps().contains(step);
  }

  private ProgressPage page(
      Look look,
      Progress progress,
      @Nullable StepForm form,
      List<Problem> problems,
      boolean moved) {
    FollowWords words = FollowWords.of(look.sentences().words(), look.me());
    Next next = Next.of(progress, look.view().today());
    Set<UUID> persons = progress.entries().stream().map(Entry::author).collect(Collectors.toSet());
    var lines = new EntryLines(progress, words, names.of(persons));
    UUID draft = progress.draft().id();
    return new ProgressPage(
        head(look, progress, words, next),
        next.steps().stream().map(step -> link(progress, step, words)).toList(),
        form,
        lines.all(entry -> progresses.frozen(look.me(), draft, entry)),
        problems,
        moved,
        simulation.waits(progress));
  }

  private static ProgressPage.Head head(
      Look look, Progress progress, FollowWords words, Next next) {
    return new ProgressPage.Head(
        words.say("title"),
        look.reference(),
        look.summary(),
        look.draft().address(),
        words.mark(progress.stage()),
        words.next(next),
        progress.signature().isPresent(),
        progress.stage().drafted());
  }

  private static Input.Option link(Progress progress, Step step, FollowWords words) {
    return new Input.Option(
        progress.draft().progress() + "?step=" + step.word() + "#enter", words.step(step));
  }

  /// Enters what was sent; then the page is shown with it, or with what has to be put right.
  Optional<Reply> enter(Membership me, UUID draft, SentStep sent) {
    Optional<Progress> progress = progresses.find(me, draft);
    return sent.step().flatMap(step -> progress.flatMap(found -> enter(me, found, step, sent)));
  }

  private Optional<Reply> enter(Membership me, Progress progress, Step step, SentStep sent) {
    Optional<LocalDate> day = sent.day();
    if (day.isEmpty()) {
      return wrong(me, progress, sent, List.of(new RecordStep.Fault("day", "no-day")));
    }
    return sent.problems().isEmpty()
        ? entered(me, progress, sent, sent.command(progress.draft().id(), step, day.get()))
        : wrong(me, progress, sent, List.of());
  }

  private Optional<Reply> entered(
      Membership me, Progress progress, SentStep sent, RecordStep command) {
    return switch (steps.record(me, command)) {
      case Outcome.Recorded done -> Optional.of(new SeeOther(progress.draft().progress()));
      case Outcome.Wrong(var faults) -> wrong(me, progress, sent, faults);
      case Outcome.Stopped(long blockers) ->
          Optional.of(again(me, progress, sent, List.of(stopped(me, progress, blockers)), false));
      case Outcome.Moved moved -> page(me, command.draft(), sent);
      case Outcome.NotThere none -> Optional.empty();
    };
  }

  private Optional<Reply> wrong(
      Membership me, Progress progress, SentStep sent, List<RecordStep.Fault> faults) {
    List<Problem> problems = faults.stream().map(each -> fault(me, progress, each)).toList();
    return Optional.of(again(me, progress, sent, problems, false));
  }

  // The page as it is now, with what she has typed.
  private Optional<Reply> page(Membership me, UUID draft, SentStep sent) {
    return progresses.find(me, draft).map(now -> again(me, now, sent, List.of(), true));
  }

  private ProgressPage again(
      Membership me, Progress progress, SentStep sent, List<Problem> found, boolean moved) {
    Look look = looks.of(me, progress.draft());
    FollowWords words = FollowWords.of(look.sentences().words(), me);
    List<Problem> problems = Stream.concat(sent.problems().stream(), found.stream()).toList();
    @Nullable StepForm form =
        sent.step()
            .filter(step -> offered(progress, step))
            .map(step -> new StepForms(look, progress, words).of(step, sent, problems))
            .orElse(null);
    return page(look, progress, form, problems, moved);
  }

  private Problem fault(Membership me, Progress progress, RecordStep.Fault fault) {
    return new Problem(fault.field(), words(me, progress).say("fault." + fault.reason()));
  }

  private Problem stopped(Membership me, Progress progress, long blockers) {
    return new Problem("enter", words(me, progress).say("stopped", "count", blockers));
  }

  private FollowWords words(Membership me, Progress progress) {
    return FollowWords.of(looks.of(me, progress.draft()).sentences().words(), me);
  }

  /// Lets the invented State of a rehearsal answer; empty where there is none to answer.
  Optional<Reply> simulate(Membership me, UUID draft) {
    return progresses
        .find(me, draft)
        .filter(simulation::waits)
        .filter(progress -> simulation.answer(me, progress))
        .map(progress -> new SeeOther(progress.draft().progress()));
  }
}
