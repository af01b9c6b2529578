package org.comity.identity.web.handover;

import java.util.List;
import java.util.stream.Stream;
import org.comity.identity.CurrentMembership;
import org.comity.identity.Membership;
import org.comity.identity.people.Handovers;
import org.comity.language.Words;
import org.comity.shell.WaitingForMe;
import org.springframework.stereotype.Component;

/// What waits of hand-overs: those that she finishes, and, for a focal point with nobody beside
/// her, to name a deputy.
@Component
class WaitingHandovers implements WaitingForMe {
  private final CurrentMembership current;
  private final Handovers handovers;
  private final HandoverViews views;
  private final Words words;

  WaitingHandovers(
      CurrentMembership current, Handovers handovers, HandoverViews views, Words words) {
    this.current = current;
    this.handovers = handovers;
    this.views = views;
    this.words = words;
  }

  @Override
  public List<Waiting> waiting() {
    return current.membership().stream()
        .flatMap(me -> Stream.concat(toFinish(me), toName(me)))
        .toList();
  }

  private Stream<Waiting> toFinish(Membership me) {
    return handovers.open(me).stream()
        .filter(each -> handovers.finishes(me, each))
        .map(each -> views.view(me, each))
        .map(
            view ->
                new Waiting(
                    view.heading(),
                    view.waits(),
                    say(me, "identity.handover.look"),
                    "/people/handovers/" + view.id(),
                    null));
  }

  private Stream<Waiting> toName(Membership me) {
    return views.alone(me)
        ? Stream.of(
            new Waiting(
                say(me, "identity.holders.noDeputy"),
                say(me, "identity.holders.alone"),
                say(me, "identity.people.invite"),
                "/people",
                null))
        : Stream.of();
  }

  private String say(Membership me, String key) {
    return words.say(me.language(), key);
  }
}
