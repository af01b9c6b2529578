package org.comity.request.follow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.audit.Trail;
import org.comity.identity.Membership;
import org.comity.request.Draft;
import org.comity.request.Drafts;
import org.comity.request.follow.RecordStep.Fault;
import org.comity.request.follow.RecordStep.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The desk at which is entered what happens to a request.
@Service
public class Steps {
  private final Drafts drafts;
  private final EntryBook book;
  private final Signing signing;
  private final Trail trail;
  private final Clock clock;

  Steps(Drafts drafts, EntryBook book, Signing signing, Trail trail, Clock clock) {
    this.drafts = drafts;
    this.book = book;
    this.signing = signing;
    this.trail = trail;
    this.clock = clock;
  }

  /// Enters a step.
  @Transactional
  public Outcome record(Membership me, RecordStep command) {
    Optional<Progress> found =
        drafts.drafts(me) && book.lock(command.draft())
            ? drafts
                .find(me, command.draft())
                .map(draft -> new Progress(draft, book.of(me, draft.id())))
            : Optional.empty();
    if (found.isEmpty()) {
      return new Outcome.NotThere();
    }
    if (found.get().entries().size() != command.seen()) {
      return new Outcome.Moved();
    }
    return taken(found.get(), command) ? checked(me, found.get(), command) : new Outcome.NotThere();
  }

  private static boolean taken(Progress progress, RecordStep command) {
    return command.step() == Step.CORRECT
        ? progress.correctable().filter(e -> e.number() == command.corrects()).isPresent()
        : command.corrects() == 0 && Course.after(progress.stage(), command.step()).isPresent();
  }

  private Outcome checked(Membership me, Progress progress, RecordStep command) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), me.zone());
    List<Fault> faults = EntryRules.faults(progress, command.step(), command.said(), today);
    if (!faults.isEmpty()) {
      return new Outcome.Wrong(faults);
    }
    boolean forward = command.step() == Step.READY || command.step() == Step.SIGN;
    if (forward && progress.draft().version() != command.version()) {
      return new Outcome.Moved();
    }
    long blockers = forward ? signing.blockers(me, progress.draft()) : 0;
    return blockers > 0 ? new Outcome.Stopped(blockers) : entered(me, progress, command);
  }

  private Outcome entered(Membership me, Progress progress, RecordStep command) {
    Draft draft = progress.draft();
    int number = command.seen() + 1;
    var entry =
        new Entry(
            number,
            command.step(),
            command.corrects(),
            command.said(),
            me.person(),
            EntryBook.micros(clock.instant()));
    if (!book.add(me, draft.id(), entry)) {
      return new Outcome.Moved();
    }
    String seal = signing.settle(me, draft, entry);
    trail.record("record-" + command.step().word(), "request/" + draft.id(), details(number, seal));
    return new Outcome.Recorded(
        new Progress(drafts.find(me, draft.id()).orElseThrow(), book.of(me, draft.id())));
  }

  private static Map<String, String> details(int number, String seal) {
    String entry = Integer.toString(number);
    return seal.isEmpty() ? Map.of("entry", entry) : Map.of("entry", entry, "sha256", seal);
  }
}
