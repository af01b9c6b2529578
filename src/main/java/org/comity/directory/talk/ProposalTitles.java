package org.comity.directory.talk;

import org.comity.directory.proposed.Proposal;
import org.comity.identity.BodyNames;
import org.comity.language.Language;
import org.comity.language.Words;
import org.springframework.stereotype.Component;

/// What a proposal is called in a discussion.
@Component
class ProposalTitles {
  private final Words words;
  private final BodyNames bodies;

  ProposalTitles(Words words, BodyNames bodies) {
    this.words = words;
    this.bodies = bodies;
  }

  String of(Proposal proposal, Language language) {
    return words.say(
        language,
        "directory.talk.proposal",
        "state",
        bodies.name(proposal.state(), language),
        "note",
        proposal.asked().text("note"));
  }

  /// Who of a body sees it.
  String readers(Language language) {
    return words.say(language, "directory.talk.readers");
  }
}
