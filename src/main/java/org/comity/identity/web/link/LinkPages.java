package org.comity.identity.web.link;

import java.util.Optional;
import org.comity.identity.Membership;
import org.comity.identity.people.Invitations;
import org.comity.language.Words;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Component;

/// Shows the link of an invitation that no mail carries.
@Component
public class LinkPages {
  private final Words words;

  LinkPages(Words words) {
    this.words = words;
  }

  /// The page with the link where there is one to be handed over, else the next page.
  ///
  /// @param next the address of the next page
  public Reply onward(Membership me, Optional<Invitations.HandedOver> link, String next) {
    return link.<Reply>map(given -> page(me, given)).orElseGet(() -> new SeeOther(next));
  }

  private LinkPage page(Membership me, Invitations.HandedOver given) {
    String name = given.invitation().name();
    return new LinkPage(
        words.say(me.language(), "identity.people.linkTitle", "name", name), name, given.link());
  }
}
