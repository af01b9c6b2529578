package org.comity.request.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.comity.database.Acting;
import org.comity.identity.Membership;
import org.comity.identity.Memberships;
import org.comity.identity.Role;
import org.comity.request.Draft;
import org.comity.request.Drafts;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@WholeProgram
class RehearsalRequestsTest {
  @Autowired private RehearsalRequests stories;
  @Autowired private Drafts drafts;
  @Autowired private Memberships memberships;

  @Test
  void aSecondStartTellsNoStoryAgain() {
    Membership owner = of(Role.EXPERT);
    List<UUID> first = ids(owner);
    assertThat(first).hasSizeGreaterThanOrEqualTo(2);
    stories.run(new DefaultApplicationArguments());
    assertThat(ids(owner)).isEqualTo(first);
  }

  @Test
  void whetherSheWorksOnADraftIsToldWithoutOpeningOne() {
    Membership owner = of(Role.EXPERT);
    assertThat(any(owner)).isTrue();
    assertThat(any(of(Role.FOCAL_POINT))).as("whom the owner lets in").isTrue();
    Membership alone =
        memberships("XE").stream().filter(each -> each.role() == Role.EXPERT).findFirst().get();
    assertThat(any(alone)).isFalse();
  }

  private boolean any(Membership me) {
    return me.acting().call(() -> drafts.any(me));
  }

  private List<UUID> ids(Membership me) {
    return me.acting().call(() -> drafts.mine(me).stream().map(Draft::id).toList());
  }

  // The last expert is the prosecutor, whose stories they are.
  private Membership of(Role role) {
    List<Membership> found =
        memberships("XA").stream().filter(each -> each.role() == role).toList();
    return role == Role.EXPERT ? found.getLast() : found.getFirst();
  }

  private List<Membership> memberships(String state) {
    return Acting.JOB.call(() -> memberships.of(state));
  }
}
