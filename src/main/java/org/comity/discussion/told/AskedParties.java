package org.comity.discussion.told;

import java.util.List;
import org.comity.database.Policy;
import org.comity.discussion.Correspondent;
import org.comity.discussion.Parties;
import org.comity.discussion.Things;
import org.comity.discussion.told.TellingStore.Asking;
import org.springframework.stereotype.Component;

/// Who is told of a message: those who are asked, act in the role that is asked, write in
/// discussions and may see the thing; never its author.
@Component
class AskedParties {
  private final Parties parties;
  private final Things things;
  private final Policy policy;

  AskedParties(Parties parties, Things things, Policy policy) {
    this.parties = parties;
    this.things = things;
    this.policy = policy;
  }

  List<Correspondent> of(Asking asking) {
    return parties.of(asking.next().party().body()).stream()
        .filter(each -> asking.next().party().has(each.body(), each.role()))
        .filter(each -> policy.allows(each.role(), "discussion", "circle", "write"))
        .filter(each -> !each.person().equals(asking.author()))
        .filter(each -> things.reads(asking.thing(), each))
        .toList();
  }

  /// For which body the message was written.
  String by(Asking asking, Correspondent to) {
    return parties.body(asking.body(), to.language());
  }

  String link(Asking asking) {
    return parties.address("/discussions/" + asking.thread());
  }
}
