package org.comity.identity.web.people;

import java.util.List;
import java.util.Optional;
import org.comity.identity.Membership;
import org.comity.identity.Role;
import org.comity.identity.people.Invitation;
import org.comity.identity.people.Invite;
import org.comity.identity.people.Member;
import org.comity.identity.web.handover.HandoverView;
import org.comity.shell.Page;
import org.comity.shell.Problem;

/// Who acts for a body, who is invited, and the form to invite somebody.
///
/// @param title the page's title
/// @param problems what was wrong with an invitation
/// @param me who looks
/// @param now members and invitations
/// @param form the form to invite with
/// @param handing the hand-over of the role of focal point
public record PeoplePage(
    String title, List<Problem> problems, Membership me, Now now, Form form, Handing handing)
    implements Page {
  /// The hand-over of the role of focal point.
  ///
  /// @param open the open one of this State; empty for none
  /// @param starts whether the reader could start one
  /// @param alone whether she is the focal point and there is no deputy
  /// @param all whether she sees who holds the accounts of all States
  public record Handing(Optional<HandoverView> open, boolean starts, boolean alone, boolean all) {}

  /// Members here, members elsewhere whom the visitor's role invites, open invitations.
  public record Now(List<Row> own, List<Row> elsewhere, List<Waiting> waiting) {}

  /// A member, the name of her body, and whether the visitor may end her membership.
  public record Row(Member member, String body, boolean endable) {}

  /// An open invitation and the name of its body.
  public record Waiting(Invitation invitation, String body) {}

  /// What was typed, and what there is to choose from.
  public record Form(Invite typed, List<Role> roles, List<Body> bodies) {}

  /// A body to choose.
  public record Body(String code, String name) {}

  /// Whether the visitor may invite anybody.
  public boolean invites() {
    return !form.roles().isEmpty();
  }

  /// Whether a field was refused.
  public boolean wrong(String field) {
    return problems.stream().anyMatch(problem -> problem.field().equals(field));
  }

  @Override
  public int status() {
    return problems.isEmpty() ? 200 : 422;
  }
}
