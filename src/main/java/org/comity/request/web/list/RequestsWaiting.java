package org.comity.request.web.list;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.comity.identity.CurrentMembership;
import org.comity.identity.Membership;
import org.comity.request.follow.Next;
import org.comity.request.web.Look;
import org.comity.request.web.follow.FollowWords;
import org.comity.shell.WaitingForMe;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The requests on the start page that wait for those who work on them: to be signed, sent,
/// confirmed, answered or asked after.
@Component
class RequestsWaiting implements WaitingForMe {
  private static final Set<String> WAIT = Set.of("sign", "send", "confirm", "supply", "ask");

  private final CurrentMembership current;
  private final RequestFinder finder;

  RequestsWaiting(CurrentMembership current, RequestFinder finder) {
    this.current = current;
    this.finder = finder;
  }

  @Override
  public List<Waiting> waiting() {
    return current.membership().map(this::waiting).orElse(List.of());
  }

  private List<Waiting> waiting(Membership me) {
    return finder.all(me).stream()
        .map(found -> waiting(me, found))
        .filter(Objects::nonNull)
        .sorted(
            Comparator.comparing(
                Waiting::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
        .toList();
  }

  private static @Nullable Waiting waiting(Membership me, FoundRequest found) {
    Look look = found.look();
    Next next = Next.of(found.progress(), look.view().today());
    if (!WAIT.contains(next.word())) {
      return null;
    }
    FollowWords words = FollowWords.of(look.sentences().words(), me);
    return new Waiting(
        words.say("waiting", "reference", look.reference(), "summary", look.summary()),
        words.say("next." + next.word()),
        words.say("go"),
        look.draft().progress(),
        next.word().equals("ask") ? null : next.due());
  }
}
