package org.comity.directory.web.way;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.directory.Basis;
import org.comity.directory.Function;
import org.comity.directory.way.Bond;
import org.comity.directory.way.Ground;
import org.comity.directory.way.Scope;
import org.comity.directory.way.Way;
import org.comity.directory.web.way.Step.Entry;
import org.comity.directory.web.way.Step.Group;
import org.comity.instrument.Participation;
import org.comity.instrument.web.ParticipationRow;

/// The step of the legal basis: what stands between the two, and what does not.
final class LegalView {
  private LegalView() {}

  static Step of(Telling tell, Step.Heading heading) {
    Optional<Ground> taken = tell.way().course().map(Way.Course::ground);
    List<Group> others =
        Stream.of(Scope.Order.values())
            .map(order -> new Group(tell.word("way.order.", order), others(order, taken, tell)))
            .toList();
    return new Step(
        heading,
        List.of(says(taken, tell)),
        List.of(new Group("", taken.stream().map(each -> base(each, icon(each), tell)).toList())),
        others,
        passed(tell),
        remarks(tell));
  }

  private static List<Entry> others(Scope.Order order, Optional<Ground> taken, Telling tell) {
    return tell.way().grounds().stream()
        .filter(each -> each.open() && each.scope().order() == order)
        .filter(each -> !taken.equals(Optional.of(each)))
        .map(each -> entry(each, tell))
        .toList();
  }

  private static String says(Optional<Ground> taken, Telling tell) {
    return taken
        .map(each -> tell.say("taken.is", "basis", tell.called(each.basis().code())))
        .orElse(tell.say("taken.none"));
  }

  // UNTOC 18(7), UNCAC 46(7), 1988 Convention 7(7): their own rules stand back behind a treaty on
  // assistance, unless both agree to use them.
  private static List<String> remarks(Telling tell) {
    return tell.way().need().matter().function() == Function.MLA
        ? List.of(tell.say("order.remark"), tell.say("order.treatyFirst"))
        : List.of(tell.say("order.remark"));
  }

  private static List<Entry> passed(Telling tell) {
    return tell.way().grounds().stream()
        .filter(each -> !each.open())
        .map(each -> base(each, "closed", tell))
        .toList();
  }

  private static Entry entry(Ground ground, Telling tell) {
    String code = ground.basis().code();
    return base(ground, icon(ground), tell)
        .choosing(tell.reading().address("/directory/way" + tell.typed().query(code)));
  }

  private static String icon(Ground ground) {
    return ground.bond() instanceof Bond.InForce ? "done" : "unknown";
  }

  private static Entry base(Ground ground, String icon, Telling tell) {
    Scope scope = ground.scope();
    Entry entry =
        Entry.of(icon, ground.basis().name(tell.reading().language()))
            .at(address(ground.basis(), tell))
            .saying(bond(ground, tell))
            .saying(tell.article(scope.article()))
            .saying(crimes(ground, tell));
    Entry checked =
        scope.checked() ? entry : entry.saying(tell.reading().say("instrument.verified.recalled"));
    return proven(
        scope.note().isEmpty() ? checked : checked.quoting(tell.reading().english(scope.note())),
        ground.bond(),
        tell);
  }

  private static String address(Basis basis, Telling tell) {
    return basis.kind() == Basis.Kind.INSTRUMENT
        ? tell.reading().address("/instruments/" + basis.code())
        : basis.address();
  }

  private static String crimes(Ground ground, Telling tell) {
    boolean said = ground.scope().crimes().isEmpty() || ground.bond() instanceof Bond.OtherCrime;
    return said
        ? ""
        : tell.say("bond.crimes", "crimes", tell.words("crime.", ground.scope().crimes()));
  }

  private static String bond(Ground ground, Telling tell) {
    return switch (ground.bond()) {
      case Bond.InForce(var since, var parties) ->
          since
              .map(day -> tell.say("bond.since", "date", tell.reading().date(day)))
              .orElse(tell.say("bond.inForce"));
      case Bond.Unbound none -> tell.word("way.bond.unbound.", ground.basis().kind());
      case Bond.PartiesNotKept none ->
          ground.scope().order() == Scope.Order.BILATERAL
              ? tell.say("bond.bilateral")
              : tell.say("bond.notKept");
      case Bond.NotStated(var states) ->
          tell.say(
              "bond.notStated",
              "states",
              tell.formats().list(states.stream().map(tell::state).toList()));
      case Bond.NotBound none -> tell.say("bond.notBound");
      case Bond.OtherCrime(var crimes) ->
          tell.say("bond.otherCrime", "crimes", tell.words("crime.", crimes));
      case Bond.NotYetAdopted(var day) ->
          tell.say("bond.notAdopted", "date", tell.reading().date(day));
    };
  }

  private static Entry proven(Entry entry, Bond bond, Telling tell) {
    List<Participation> known =
        switch (bond) {
          case Bond.InForce(var since, var parties) -> parties;
          case Bond.NotBound(var outside) -> outside;
          default -> List.of();
        };
    Entry all = entry;
    for (Participation each : known) {
      all = all.from(party(each, bond, tell), each.origin(), tell.reading());
    }
    return all;
  }

  private static String party(Participation each, Bond bond, Telling tell) {
    boolean later = each.party() && each.ended() == null && bond instanceof Bond.NotBound;
    return tell.say(
        later ? "party.later" : "party.line",
        "state",
        tell.state(each.state()),
        "since",
        ParticipationRow.since(each, tell.reading()));
  }
}
