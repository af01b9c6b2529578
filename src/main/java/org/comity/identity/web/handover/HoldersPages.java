package org.comity.identity.web.handover;

import java.util.List;
import java.util.Optional;
import org.comity.identity.BodyNames;
import org.comity.identity.Holders;
import org.comity.identity.Membership;
import org.comity.identity.people.Handover;
import org.comity.identity.people.Handovers;
import org.comity.language.Formats;
import org.comity.language.Sorting;
import org.comity.language.Words;
import org.springframework.stereotype.Component;

/// Makes the list of who holds the accounts of States.
@Component
class HoldersPages {
  private final Holders holders;
  private final Handovers handovers;
  private final BodyNames names;
  private final Words words;

  HoldersPages(Holders holders, Handovers handovers, BodyNames names, Words words) {
    this.holders = holders;
    this.handovers = handovers;
    this.names = names;
    this.words = words;
  }

  /// The list; empty for whoever may not see it.
  ///
  /// @param only whether only States without a deputy are wanted
  Optional<HoldersPage> page(Membership me, boolean only) {
    return handovers.starts(me, "").map(by -> list(me, only));
  }

  private HoldersPage list(Membership me, boolean only) {
    List<Holders.Held> all = holders.all(me);
    List<Handover> open = handovers.open(me);
    long without = all.stream().filter(each -> each.deputies().isEmpty()).count();
    return new HoldersPage(
        words.say(me.language(), "identity.holders.title"),
        words.say(me.language(), "identity.holders.count", "count", without, "all", all.size()),
        only,
        all.stream()
            .filter(each -> !only || each.deputies().isEmpty())
            .map(each -> row(me, each, open))
            .sorted(Sorting.by(me.language(), HoldersPage.Row::name))
            .toList());
  }

  private HoldersPage.Row row(Membership me, Holders.Held held, List<Handover> open) {
    return new HoldersPage.Row(
        held.body(),
        names.name(held.body(), me.language()),
        people(me, held.focalPoint()),
        people(me, held.deputies()),
        open.stream()
            .filter(each -> each.bodyCode().equals(held.body()))
            .map(each -> "/people/handovers/" + each.id())
            .findFirst()
            .orElse(""));
  }

  private static String people(Membership me, List<Membership> members) {
    return members.isEmpty()
        ? ""
        : new Formats(me.language(), me.zone())
            .list(members.stream().map(Membership::name).toList());
  }
}
