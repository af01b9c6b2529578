package org.comity.identity.people;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.audit.Trail;
import org.comity.identity.FocalPointChanged;
import org.comity.identity.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// What a hand-over does: it is written down, roles change, those whom it concerns are told.
@Component
class HandoverRoles {
  private final MemberStore members;
  private final Trail trail;
  private final ApplicationEventPublisher events;

  HandoverRoles(MemberStore members, Trail trail, ApplicationEventPublisher events) {
    this.members = members;
    this.trail = trail;
    this.events = events;
  }

  void record(Handover handover, Handover.Step step) {
    Map<String, String> details =
        Map.of(
            "body", handover.bodyCode(),
            "by", handover.started().by().word(),
            "reference", handover.grounds().reference());
    trail.record(act(step), "handover/" + handover.id(), details);
    events.publishEvent(new Handover.Moved(handover, step));
  }

  private static String act(Handover.Step step) {
    return switch (step) {
      case STARTED -> "start-handover";
      case FINISHED -> "finish-handover";
      case WITHDRAWN -> "withdraw-handover";
    };
  }

  /// Changes both roles.
  ///
  /// @return false, and nothing is changed, if the focal point is not who she was when it was
  ///   started, or the successor no longer acts for the body
  boolean exchange(Handover handover) {
    Optional<Member> now =
        members.of(handover.body()).stream()
            .filter(each -> each.role() == Role.FOCAL_POINT)
            .findFirst();
    Optional<Member> heir =
        Optional.ofNullable(handover.heir().membership()).flatMap(members::find);
    boolean same = now.map(Member::membership).equals(Optional.ofNullable(handover.former()));
    if (!same || heir.isEmpty()) {
      return false;
    }
    exchange(handover, heir.get());
    now.ifPresent(
        before ->
            events.publishEvent(
                new FocalPointChanged(handover.body(), before.person(), heir.get().person())));
    return true;
  }

  private void exchange(Handover handover, Member heir) {
    UUID former = handover.former();
    int left = former == null ? 1 : leave(former, handover.stays());
    int taken = members.change(heir.membership(), heir.role(), Role.FOCAL_POINT);
    if (left != 1 || taken != 1) {
      throw new IllegalStateException("The role of focal point was not handed over");
    }
    trail.record(
        "take-over-as-focal-point",
        "membership/" + heir.membership(),
        Map.of("from", String.valueOf(former), "handover", handover.id().toString()));
  }

  private int leave(UUID former, boolean stays) {
    return stays ? members.change(former, Role.FOCAL_POINT, Role.DEPUTY) : members.end(former);
  }
}
