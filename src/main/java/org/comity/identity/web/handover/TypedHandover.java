package org.comity.identity.web.handover;

import java.util.Map;
import org.comity.identity.Membership;
import org.comity.identity.Role;
import org.comity.identity.people.Invite;
import org.comity.identity.people.StartHandover;
import org.comity.language.Language;

/// Reads the form of a hand-over.
final class TypedHandover {
  private TypedHandover() {}

  /// What was typed; for her own State where it names none, and at first with the former focal
  /// point staying.
  static StartHandover of(Membership me, Map<String, String> sent) {
    String body = sent.getOrDefault("state", me.bodyCode());
    return new StartHandover(
        body,
        sent.getOrDefault("successor", ""),
        new Invite(
            body,
            sent.getOrDefault("name", ""),
            sent.getOrDefault("email", ""),
            Role.DEPUTY,
            sent.getOrDefault("office", ""),
            Language.of(sent.getOrDefault("language", "")).orElse(me.language())),
        sent.getOrDefault("day", ""),
        sent.getOrDefault("note", ""),
        new StartHandover.Verbale(
            sent.getOrDefault("reference", ""), sent.getOrDefault("dated", "")),
        !sent.containsKey("day") || sent.containsKey("stays"));
  }
}
