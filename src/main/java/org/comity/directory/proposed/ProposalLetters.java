package org.comity.directory.proposed;

import org.comity.identity.Membership;
import org.comity.identity.Memberships;
import org.comity.identity.Persons;
import org.comity.identity.Site;
import org.comity.language.Words;
import org.comity.post.Letter;
import org.comity.post.Post;
import org.springframework.stereotype.Component;

/// Tells whoever proposed a designation what the secretariat decided.
@Component
class ProposalLetters {
  private final Post post;
  private final Persons persons;
  private final Memberships memberships;
  private final Words words;
  private final Site site;

  ProposalLetters(Post post, Persons persons, Memberships memberships, Words words, Site site) {
    this.post = post;
    this.persons = persons;
    this.memberships = memberships;
    this.words = words;
    this.site = site;
  }

  void decided(Proposal proposal, Proposal.Decision decision) {
    memberships.of(proposal.state()).stream()
        .filter(each -> each.person().equals(proposal.author()))
        .forEach(each -> post.send(letter(each, proposal, decision)));
  }

  private Letter letter(Membership to, Proposal proposal, Proposal.Decision decision) {
    return new Letter(
        to.name(),
        persons.email(to),
        to.language(),
        words.say(to.language(), "directory.mail.decidedSubject"),
        words.say(
            to.language(),
            "directory.mail.decided",
            "name",
            to.name(),
            "note",
            proposal.asked().text("note"),
            "outcome",
            decision.outcome() == Proposal.Outcome.APPROVED ? "approved" : "refused",
            "reason",
            decision.reason(),
            "link",
            site.address("/directory/own/designations")));
  }
}
