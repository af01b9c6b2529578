package org.comity.identity.web.people;

import java.util.List;
import java.util.Optional;
import org.comity.identity.Membership;
import org.comity.identity.Role;
import org.comity.identity.people.Invitations;
import org.comity.identity.people.Invite;
import org.comity.identity.people.Member;
import org.comity.identity.people.Members;
import org.comity.identity.web.handover.HandoverView;
import org.comity.identity.web.handover.HandoverViews;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.shell.Problem;
import org.springframework.stereotype.Component;

/// Makes the pages of a body's people.
@Component
class PeoplePages {
  private final Members members;
  private final Invitations invitations;
  private final Bodies bodies;
  private final HandoverViews handovers;
  private final Words words;

  PeoplePages(
      Members members,
      Invitations invitations,
      Bodies bodies,
      HandoverViews handovers,
      Words words) {
    this.members = members;
    this.invitations = invitations;
    this.bodies = bodies;
    this.handovers = handovers;
    this.words = words;
  }

  PeoplePage people(Membership me) {
    return page(me, empty(me), List.of());
  }

  PeoplePage refused(Membership me, Invite typed, Invite.Wrong wrong) {
    Language language = me.language();
    return page(me, typed, List.of(new Problem(wrong.field(), words.say(language, wrong.words()))));
  }

  EndPage ending(Membership me, Member member) {
    String title = words.say(me.language(), "identity.people.endTitle", "name", member.name());
    return new EndPage(title, member, bodies.name(member.bodyCode(), me.language()));
  }

  private PeoplePage page(Membership me, Invite typed, List<Problem> problems) {
    Language language = me.language();
    return new PeoplePage(
        words.say(language, "identity.people.title", "body", bodies.name(me.bodyCode(), language)),
        problems,
        me,
        new PeoplePage.Now(
            members.own(me).stream().map(member -> row(me, member)).toList(),
            members.elsewhere(me).stream().map(member -> row(me, member)).toList(),
            invitations.open(me).stream()
                .map(open -> new PeoplePage.Waiting(open, bodies.name(open.bodyCode(), language)))
                .toList()),
        new PeoplePage.Form(typed, members.invitable(me), bodies.offered(me)),
        handing(me));
  }

  private PeoplePage.Handing handing(Membership me) {
    Optional<HandoverView> open = handovers.own(me);
    return new PeoplePage.Handing(
        open, open.isEmpty() && handovers.starts(me), handovers.alone(me), handovers.seesAll(me));
  }

  private PeoplePage.Row row(Membership me, Member member) {
    boolean endable =
        !member.membership().equals(me.id())
            && member.role() != Role.FOCAL_POINT
            && members.invitable(me).contains(member.role());
    return new PeoplePage.Row(member, bodies.name(member.bodyCode(), me.language()), endable);
  }

  private Invite empty(Membership me) {
    List<Role> roles = members.invitable(me);
    Role role = roles.isEmpty() ? me.role() : roles.getFirst();
    return new Invite(me.bodyCode(), "", "", role, "", me.language());
  }
}
