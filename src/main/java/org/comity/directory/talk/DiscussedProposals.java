package org.comity.directory.talk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.database.Policy;
import org.comity.directory.proposed.Proposal;
import org.comity.directory.proposed.Proposals;
import org.comity.discussion.Circle;
import org.comity.discussion.Correspondent;
import org.comity.discussion.Discussed;
import org.comity.discussion.Thing;
import org.comity.discussion.ThingKey;
import org.comity.identity.CurrentMembership;
import org.comity.identity.Membership;
import org.comity.language.Language;
import org.springframework.stereotype.Component;

/// Proposed designations, which are discussed by those who propose for the State and by the
/// secretariat. Once one is decided, its discussions stay, and none is begun.
@Component
public class DiscussedProposals implements Discussed {
  private static final String ROOM = "directory";
  private static final String KIND = "proposal";

  private final Proposals proposals;
  private final CurrentMembership current;
  private final Circles circles;
  private final ProposalTitles titles;
  private final Policy policy;

  DiscussedProposals(
      Proposals proposals,
      CurrentMembership current,
      Circles circles,
      ProposalTitles titles,
      Policy policy) {
    this.proposals = proposals;
    this.current = current;
    this.circles = circles;
    this.titles = titles;
    this.policy = policy;
  }

  /// The key of a proposal: the code of its State and its identifier.
  public static ThingKey key(Proposal proposal) {
    return new ThingKey(ROOM, KIND, proposal.state() + "/" + proposal.id());
  }

  @Override
  public String room() {
    return ROOM;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<Thing> find(ThingKey key, Language language) {
    return current
        .membership()
        .flatMap(
            me ->
                Stream.concat(proposals.mine(me).stream(), proposals.all(me).stream())
                    .filter(each -> key(each).equals(key))
                    .findFirst()
                    .map(found -> thing(me, found, language)));
  }

  @Override
  public boolean reads(ThingKey key, Correspondent who) {
    String state = key.id().substring(0, Math.max(0, key.id().indexOf('/')));
    return circles.has(state, who.body())
        && Stream.of("own", "other")
            .anyMatch(whose -> policy.allows(who.role(), "directory-proposal", whose, "read"));
  }

  private Thing thing(Membership me, Proposal proposal, Language language) {
    List<Circle> offered = proposal.open() ? circles.of(proposal.state(), me.body()) : List.of();
    String page = proposals.decides(me) ? "/directory/proposals" : "/directory/own/designations";
    return new Thing(
        key(proposal),
        titles.of(proposal, language),
        page + "#p-" + proposal.id(),
        titles.readers(language),
        offered);
  }
}
