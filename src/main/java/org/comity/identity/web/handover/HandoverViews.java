package org.comity.identity.web.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.identity.BodyNames;
import org.comity.identity.Holders;
import org.comity.identity.Membership;
import org.comity.identity.people.Handover;
import org.comity.identity.people.Handover.By;
import org.comity.identity.people.Handovers;
import org.comity.language.Formats;
import org.comity.language.Words;
import org.springframework.stereotype.Component;

/// Shows open hand-overs to those whom they concern.
@Component
public class HandoverViews {
  private final Handovers handovers;
  private final Holders holders;
  private final BodyNames names;
  private final Words words;
  private final Clock clock;

  HandoverViews(Handovers handovers, Holders holders, BodyNames names, Words words, Clock clock) {
    this.handovers = handovers;
    this.holders = holders;
    this.names = names;
    this.words = words;
    this.clock = clock;
  }

  /// The open one of her State, if there is one.
  public Optional<HandoverView> own(Membership me) {
    return handovers.open(me).stream()
        .filter(each -> each.body().equals(me.body()))
        .map(each -> view(me, each))
        .findFirst();
  }

  /// Whether she could start one for her State.
  public boolean starts(Membership me) {
    return handovers.starts(me, me.bodyCode()).filter(by -> by != By.SECRETARIAT).isPresent();
  }

  /// Whether she is the focal point of a State without a deputy.
  public boolean alone(Membership me) {
    return holders.alone(me);
  }

  /// Whether she sees who holds the accounts of all States.
  public boolean seesAll(Membership me) {
    return handovers.starts(me, "").isPresent();
  }

  /// One that she may see.
  Optional<HandoverView> of(Membership me, UUID id) {
    return handovers.open(me).stream()
        .filter(each -> each.id().equals(id))
        .map(each -> view(me, each))
        .findFirst();
  }

  HandoverView view(Membership me, Handover handover) {
    String state = names.name(handover.bodyCode(), me.language());
    boolean finishes = handovers.finishes(me, handover) && handover.ripe(clock.instant());
    boolean heir = me.person().equals(handover.heir().person());
    return new HandoverView(
        handover.id().toString(),
        say(me, "heading", "state", state),
        lines(me, handover),
        waits(me, handover),
        finishes ? say(me, heir ? "accept" : "confirm") : "",
        handovers.withdraws(me, handover) ? say(me, heir ? "decline" : "withdraw") : "");
  }

  private List<String> lines(Membership me, Handover handover) {
    var formats = new Formats(me.language(), me.zone());
    List<String> lines = new ArrayList<>();
    lines.add(what(me, handover, formats));
    if (!handover.grounds().note().isEmpty()) {
      lines.add(say(me, "noted", "note", handover.grounds().note()));
    }
    if (handover.former() != null) {
      lines.add(say(me, handover.stays() ? "stays" : "leaves"));
    }
    String day = formats.date(handover.day());
    lines.add(say(me, "days", "day", day, "expires", formats.moment(handover.expires())));
    return lines;
  }

  private String what(Membership me, Handover handover, Formats formats) {
    String heir = handover.heir().name();
    LocalDate dated = handover.grounds().dated();
    return switch (handover.started().by()) {
      case HOLDER -> say(me, "what.holder", "heir", heir);
      case SECOND -> say(me, "what.second", "heir", heir);
      case SECRETARIAT ->
          say(
              me,
              "what.secretariat",
              "heir",
              heir,
              "reference",
              handover.grounds().reference(),
              "dated",
              dated == null ? "" : formats.date(dated));
    };
  }

  private String waits(Membership me, Handover handover) {
    String heir = handover.heir().name();
    if (!handover.heir().enrolled()) {
      return say(me, "waits.enrolment", "heir", heir);
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (today.isBefore(handover.day())) {
      String day = new Formats(me.language(), me.zone()).date(handover.day());
      return say(me, "waits.day", "day", day);
    }
    return say(me, "waits." + handover.started().by().word(), "heir", heir);
  }

  private String say(Membership me, String key, Object... named) {
    return words.say(me.language(), "identity.handover." + key, named);
  }
}
