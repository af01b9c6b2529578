package org.comity.directory.web.proposals;

import org.comity.directory.Directory;
import org.comity.discussion.web.DiscussionParts;
import org.comity.identity.BodyNames;
import org.comity.instrument.web.Reading;
import org.springframework.stereotype.Component;

/// Gives a reader her words for proposals, with what is discussed of them.
@Component
class ProposalWording {
  private final Directory directory;
  private final BodyNames bodies;
  private final DiscussionParts talks;

  ProposalWording(Directory directory, BodyNames bodies, DiscussionParts talks) {
    this.directory = directory;
    this.bodies = bodies;
    this.talks = talks;
  }

  ProposalRows rows(Reading reading) {
    return new ProposalRows(directory, bodies, talks, reading);
  }
}
