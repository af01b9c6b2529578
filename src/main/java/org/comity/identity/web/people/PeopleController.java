package org.comity.identity.web.people;

import java.util.Optional;
import java.util.UUID;
import org.comity.identity.FreshFactor;
import org.comity.identity.Membership;
import org.comity.identity.Role;
import org.comity.identity.people.Invitations;
import org.comity.identity.people.Invite;
import org.comity.identity.people.Members;
import org.comity.identity.web.link.LinkPages;
import org.comity.language.Language;
import org.comity.shell.Page;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The people of a body. Everybody who acts for it sees them; whom one may invite and end, the
/// policy says.
@Controller
class PeopleController {
  private static final String INVITED = "/people#invitations";

  private final PeoplePages pages;
  private final Invitations invitations;
  private final Members members;
  private final LinkPages links;

  PeopleController(PeoplePages pages, Invitations invitations, Members members, LinkPages links) {
    this.pages = pages;
    this.invitations = invitations;
    this.members = members;
    this.links = links;
  }

  @GetMapping("/people")
  Page people(Membership me) {
    return pages.people(me);
  }

  @FreshFactor
  @PostMapping("/people/invitations")
  Reply invite(
      Membership me,
      @RequestParam String body,
      @RequestParam String name,
      @RequestParam String email,
      @RequestParam String role,
      @RequestParam String office,
      @RequestParam String language) {
    var invite =
        new Invite(
            body, name, email, Role.of(role), office, Language.of(language).orElse(me.language()));
    return switch (invitations.invite(me, invite)) {
      case Invite.Outcome.Refused(var wrong) -> pages.refused(me, invite, wrong);
      case Invite.Outcome.Changed() -> new SeeOther("/people");
      case Invite.Outcome.Invited(var invitation, var link) -> links.onward(me, link, INVITED);
    };
  }

  @PostMapping("/people/invitations/{id}/link")
  Reply sendAgain(Membership me, @PathVariable UUID id) {
    return links.onward(me, invitations.sendAgain(me, id), INVITED);
  }

  @PostMapping("/people/invitations/{id}/withdrawal")
  Reply withdraw(Membership me, @PathVariable UUID id) {
    invitations.withdraw(me, id);
    return new SeeOther(INVITED);
  }

  @GetMapping("/people/members/{id}/end")
  Optional<Page> askToEnd(Membership me, @PathVariable UUID id) {
    return members.endable(me, id).map(member -> pages.ending(me, member));
  }

  @FreshFactor
  @PostMapping("/people/members/{id}/end")
  Reply end(Membership me, @PathVariable UUID id) {
    members.end(me, id);
    return new SeeOther("/people");
  }
}
