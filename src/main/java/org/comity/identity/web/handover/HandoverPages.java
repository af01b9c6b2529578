package org.comity.identity.web.handover;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.identity.BodyNames;
import org.comity.identity.Membership;
import org.comity.identity.people.Handover.By;
import org.comity.identity.people.HandoverStart;
import org.comity.identity.people.Handovers;
import org.comity.identity.people.Member;
import org.comity.identity.people.StartHandover;
import org.comity.language.Formats;
import org.comity.language.Words;
import org.comity.shell.Problem;
import org.springframework.stereotype.Component;

/// Makes the form by which a hand-over is started.
@Component
class HandoverPages {
  private final Handovers handovers;
  private final HandoverStart start;
  private final HandoverViews views;
  private final BodyNames names;
  private final Words words;

  HandoverPages(
      Handovers handovers, HandoverStart start, HandoverViews views, BodyNames names, Words words) {
    this.handovers = handovers;
    this.start = start;
    this.views = views;
    this.names = names;
    this.words = words;
  }

  /// The form; empty for whoever starts none for this State.
  Optional<StartPage> form(Membership me, StartHandover typed) {
    return handovers.starts(me, typed.body()).map(by -> page(me, by, typed, List.of()));
  }

  StartHandover.Outcome start(Membership me, StartHandover typed) {
    return start.start(me, typed);
  }

  Optional<StartPage> refused(
      Membership me, StartHandover typed, StartHandover.Outcome.Refused refused) {
    var problem = new Problem(refused.field(), words.say(me.language(), refused.words()));
    return handovers.starts(me, typed.body()).map(by -> page(me, by, typed, List.of(problem)));
  }

  /// The page of one that is open.
  Optional<HandoverPage> one(Membership me, UUID id) {
    return views.of(me, id).map(view -> new HandoverPage(view.heading(), view));
  }

  private StartPage page(Membership me, By by, StartHandover typed, List<Problem> problems) {
    return new StartPage(
        words.say(me.language(), "identity.handover.title"),
        names.name(typed.body(), me.language()),
        words.say(me.language(), "identity.handover.lead." + by.word()),
        by,
        handovers.heirs(me, typed.body()).stream().map(each -> heir(me, each)).toList(),
        typed,
        problems);
  }

  private StartPage.Heir heir(Membership me, Member member) {
    String comma = new Formats(me.language(), me.zone()).comma();
    String role = words.say(me.language(), member.role().words());
    return new StartPage.Heir(member.membership().toString(), member.name() + comma + role);
  }
}
