package org.comity.identity.web.people;

import java.util.List;
import org.comity.identity.BodyNames;
import org.comity.identity.Membership;
import org.comity.identity.Role;
import org.comity.identity.people.Invitations;
import org.comity.identity.people.Invite;
import org.comity.identity.people.Member;
import org.comity.identity.people.Members;
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
  private final BodyNames names;
  private final Words words;

  PeoplePages(
      Members members, Invitations invitations, Bodies bodies, BodyNames names, Words words) {
    this.members = members;
    this.invitations = invitations;
    this.bodies = bodies;
    this.names = names;
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
    return new EndPage(title, member, names.name(member.bodyCode(), me.language()));
  }

  LinkPage handingOver(Membership me, Invitations.HandedOver given) {
    String name = given.invitation().name();
    String title = words.say(me.language(), "identity.people.linkTitle", "name", name);
    return new LinkPage(title, name, given.link());
  }

  private PeoplePage page(Membership me, Invite typed, List<Problem> problems) {
    Language language = me.language();
    return new PeoplePage(
        words.say(language, "identity.people.title", "body", names.name(me.bodyCode(), language)),
        problems,
        me,
        new PeoplePage.Now(
            members.own(me).stream().map(member -> row(me, member)).toList(),
            members.elsewhere(me).stream().map(member -> row(me, member)).toList(),
            invitations.open(me).stream()
                .map(open -> new PeoplePage.Waiting(open, names.name(open.bodyCode(), language)))
                .toList()),
        new PeoplePage.Form(typed, members.invitable(me), bodies.offered(me)));
  }

  private PeoplePage.Row row(Membership me, Member member) {
    boolean endable =
        !member.membership().equals(me.id()) && members.invitable(me).contains(member.role());
    return new PeoplePage.Row(member, names.name(member.bodyCode(), me.language()), endable);
  }

  private Invite empty(Membership me) {
    List<Role> roles = members.invitable(me);
    Role role = roles.isEmpty() ? me.role() : roles.getFirst();
    return new Invite(me.bodyCode(), "", "", role, "", me.language());
  }
}
