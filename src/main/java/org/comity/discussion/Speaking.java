package org.comity.discussion;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.comity.audit.Trail;
import org.comity.database.Ids;
import org.comity.discussion.Discussions.Seen;
import org.comity.discussion.Say.Outcome;
import org.comity.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where somebody speaks: begins a discussion, goes on in one, settles it, corrects what she wrote.
/// What others write meanwhile is never in the way of a message; only who would settle or reopen
/// has to have read it.
@Service
public class Speaking {
  private final Discussions discussions;
  private final ThreadStore threads;
  private final MessageStore messages;
  private final Trail trail;
  private final Clock clock;

  Speaking(
      Discussions discussions,
      ThreadStore threads,
      MessageStore messages,
      Trail trail,
      Clock clock) {
    this.discussions = discussions;
    this.threads = threads;
    this.messages = messages;
    this.trail = trail;
    this.clock = clock;
  }

  /// Begins a discussion.
  @Transactional
  public Outcome begin(Begin begin) {
    Optional<Visitors.Me> me = discussions.writer();
    Optional<Thing> thing = discussions.thing(begin.thing(), Language.ENGLISH);
    return me.isPresent() && thing.isPresent()
        ? once(me.get(), begin.say(), () -> begin(me.get(), thing.get(), begin))
        : new Outcome.NotHers();
  }

  private Outcome begin(Visitors.Me me, Thing thing, Begin begin) {
    var check = new Checked(clock.instant());
    Optional<Circle> circle = check.circle(thing, begin.circle(), me.body());
    String subject = check.subject(begin.subject());
    Quote quote = check.quote(begin, () -> discussions.text(thing));
    String words = check.words(begin.say().words(), true);
    Next next = check.next(begin.say(), circle.map(Circle::parties).orElse(List.of()));
    if (!check.faults().isEmpty()) {
      return new Outcome.Wrong(check.faults());
    }
    Message first = message(me, 1, Message.State.OPEN, next, words);
    Set<UUID> bodies = circle.orElseThrow().bodies();
    var made = new Discussion(Ids.next(), thing.key(), bodies, subject, quote, first.at(), first);
    add(me, begin.say().key(), made);
    return new Outcome.Said(made.id());
  }

  private void add(Visitors.Me me, UUID key, Discussion made) {
    threads.add(made, me.person(), me.body());
    messages.add(made.id(), key, made.last());
    trail.record(
        "begin-discussion",
        "discussion/" + made.id(),
        Map.of("room", made.key().room(), "kind", made.key().kind()));
  }

  /// Goes on in a discussion, settles it, or takes it up again.
  @Transactional
  public Outcome contribute(Contribute contribute) {
    Optional<Visitors.Me> me = discussions.writer();
    Optional<Seen> seen = discussions.find(contribute.discussion(), Language.ENGLISH);
    return me.isPresent() && seen.isPresent()
        ? once(me.get(), contribute.say(), () -> contribute(me.get(), seen.get(), contribute))
        : new Outcome.NotHers();
  }

  private Outcome contribute(Visitors.Me me, Seen seen, Contribute contribute) {
    UUID id = seen.discussion().id();
    messages.hold(id);
    Message last = messages.of(id).getLast();
    boolean turns = contribute.settle() || last.state() == Message.State.SETTLED;
    if (turns && contribute.base() != last.number()) {
      return new Outcome.Overtaken();
    }
    var check = new Checked(clock.instant());
    String words = check.words(contribute.say().words(), !contribute.settle());
    Next next = contribute.settle() ? null : check.next(contribute.say(), seen.parties());
    if (!check.faults().isEmpty()) {
      return new Outcome.Wrong(check.faults());
    }
    Message.State state = contribute.settle() ? Message.State.SETTLED : after(last, me, next);
    messages.add(id, contribute.say().key(), message(me, last.number() + 1, state, next, words));
    trail.record(act(last, state), "discussion/" + id, Map.of("number", "" + (last.number() + 1)));
    return new Outcome.Said(id);
  }

  private static Message.State after(Message last, Visitors.Me me, @Nullable Next next) {
    if (last.state() == Message.State.SETTLED) {
      return Message.State.REOPENED;
    }
    if (last.waitsFor(me.person(), me.body(), me.role())) {
      return Message.State.ANSWERED;
    }
    boolean asksAgain = last.state() == Message.State.ANSWERED && next != null;
    return asksAgain ? Message.State.OPEN : last.state();
  }

  private static String act(Message last, Message.State state) {
    if (state == Message.State.SETTLED) {
      return "settle-discussion";
    }
    return last.state() == Message.State.SETTLED ? "reopen-discussion" : "add-message";
  }

  /// Corrects what she wrote, within fifteen minutes; both versions are kept.
  ///
  /// @param words what she means
  @Transactional
  public Outcome correct(UUID discussion, UUID message, String words) {
    Optional<Visitors.Me> me = discussions.writer();
    Optional<Message> found =
        discussions.find(discussion, Language.ENGLISH).stream()
            .flatMap(seen -> messages.of(discussion).stream())
            .filter(each -> each.id().equals(message))
            .findFirst();
    if (me.isEmpty() || found.isEmpty() || !found.get().author().equals(me.get().person())) {
      return new Outcome.NotHers();
    }
    return found.get().correctable(me.get().person(), clock.instant())
        ? correct(discussion, found.get(), words)
        : new Outcome.TooLate();
  }

  private Outcome correct(UUID discussion, Message message, String typed) {
    var check = new Checked(clock.instant());
    String words = check.words(typed, true);
    if (!check.faults().isEmpty()) {
      return new Outcome.Wrong(check.faults());
    }
    Message.Wording last = message.wordings().getLast();
    if (!last.words().equals(words)) {
      var corrected = new Message.Wording(last.version() + 1, words, clock.instant());
      messages.add(message.id(), corrected);
      trail.record(
          "correct-message",
          "discussion/" + discussion,
          Map.of("message", message.id().toString(), "version", "" + corrected.version()));
    }
    return new Outcome.Said(discussion);
  }

  private Outcome once(Visitors.Me me, Say say, Supplier<Outcome> doing) {
    return messages.taken(me.person(), say.key()).<Outcome>map(Outcome.Said::new).orElseGet(doing);
  }

  private Message message(
      Visitors.Me me, int number, Message.State state, @Nullable Next next, String words) {
    Instant now = clock.instant();
    List<Message.Wording> said =
        words.isEmpty() ? List.of() : List.of(new Message.Wording(1, words, now));
    var by = new Party(me.body(), me.role());
    return new Message(Ids.next(), number, state, me.person(), by, next, now, said);
  }
}
