package org.comity.directory.web.way;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.directory.Channel;
import org.comity.directory.Function;
import org.comity.directory.contact.ContactPoint;
import org.comity.directory.contact.Hours;
import org.comity.directory.contact.Opening;
import org.comity.directory.contact.Week;
import org.comity.directory.way.ChannelStep;
import org.comity.directory.way.HoursStep;
import org.comity.directory.way.NetworkStep;
import org.comity.directory.way.Scope;
import org.comity.directory.way.Way;
import org.comity.directory.web.Phrases;
import org.comity.directory.web.way.Step.Entry;
import org.comity.directory.web.way.Step.Group;
import org.comity.instrument.State;
import org.comity.instrument.StateCode;
import org.comity.instrument.web.ParticipationRow;

/// The steps of how the other side is reached: channel, hours, networks.
final class ReachView {
  private ReachView() {}

  static Step channels(Way.Course course, Telling tell, Step.Heading heading) {
    ChannelStep step = course.channels();
    List<String> says =
        step.open().isEmpty() ? List.of(tell.say("channels.none", "state", tell.to())) : List.of();
    return new Step(
        heading,
        says,
        List.of(
            new Group("", step.open().stream().map(each -> channel(each, "done", tell)).toList()),
            new Group(
                tell.say("channels.urgent"),
                step.urgent().stream()
                    .map(each -> StatementsView.requirement(each, tell))
                    .toList())),
        step.passed().stream().map(each -> channel(each, "closed", tell)).toList(),
        remarks(course, tell));
  }

  private static Entry channel(Channel each, String icon, Telling tell) {
    String words =
        tell.reading()
            .say(
                "directory.channels.line",
                "channel",
                tell.word("channel.", each.kind()),
                "acceptance",
                tell.word("acceptance.", each.acceptance()));
    return tell.stated(Entry.of(icon, words, tell.reading()), each);
  }

  private static List<String> remarks(Way.Course course, Telling tell) {
    List<String> remarks = new ArrayList<>();
    if (!course.channels().silent().isEmpty()) {
      remarks.add(
          tell.say(
              "channels.silent", "channels", tell.words("channel.", course.channels().silent())));
    }
    // UNTOC 18(13) and (14), UNCAC 46(13) and (14), 1988 Convention 7(8) and (9).
    boolean text =
        tell.way().need().matter().urgency().pressing()
            && tell.way().need().matter().function() == Function.MLA
            && course.ground().scope().order() == Scope.Order.CONVENTION;
    if (text) {
      remarks.add(tell.say("channels.text"));
    }
    return remarks;
  }

  static Step hours(HoursStep step, Telling tell, Step.Heading heading) {
    return new Step(
        heading,
        hoursSay(step, tell),
        List.of(
            new Group(tell.to(), offices(step.theirs(), tell)),
            new Group(tell.say("hours.lines"), offices(step.lines(), tell)),
            new Group(tell.from(), offices(step.ours(), tell))),
        List.of(),
        hoursRemarks(step, tell));
  }

  private static List<String> hoursRemarks(HoursStep step, Telling tell) {
    List<String> remarks = new ArrayList<>();
    remarks.add(tell.say("hours.asked", "times", tell.times(tell.way().need().at(), zones(tell))));
    boolean kept =
        Stream.of(step.theirs(), step.lines(), step.ours())
            .flatMap(List::stream)
            .map(HoursStep.Office::contact)
            .anyMatch(
                each -> !each.reach().phones().isEmpty() && tell.directory().showsNotPublic(each));
    if (kept) {
      remarks.add(tell.reading().say("directory.looks.kept"));
    }
    return remarks;
  }

  private static List<String> hoursSay(HoursStep step, Telling tell) {
    if (step.both().isPresent()) {
      Week.Stretch both = step.both().get();
      return List.of(
          tell.say(
              "hours.both",
              "from",
              tell.times(both.from(), zones(tell, step)),
              "to",
              tell.times(both.to(), zones(tell, step))));
    }
    return List.of(tell.say(step.comparable() ? "hours.never" : "hours.notComparable"));
  }

  private static ZoneId[] zones(Telling tell, HoursStep step) {
    return Stream.concat(
            Stream.of(step.theirs(), step.ours())
                .flatMap(offices -> offices.stream())
                .flatMap(each -> zone(each.contact().hours()).stream()),
            Stream.of(tell.reading().visitor().zone()))
        .distinct()
        .toArray(ZoneId[]::new);
  }

  // The clocks of both States where each has one alone, and those of the reader.
  private static ZoneId[] zones(Telling tell) {
    return Stream.of(
            single(tell.way().need().to(), tell),
            single(tell.way().need().from(), tell),
            Optional.of(tell.reading().visitor().zone()))
        .flatMap(Optional::stream)
        .toArray(ZoneId[]::new);
  }

  private static Optional<ZoneId> single(StateCode state, Telling tell) {
    return tell.instruments()
        .state(state)
        .map(State::zones)
        .filter(zones -> zones.size() == 1)
        .map(List::getFirst);
  }

  private static Optional<ZoneId> zone(Hours hours) {
    return switch (hours) {
      case Hours.Weekly(Week week) -> Optional.of(week.zone());
      case Hours.AroundTheClock(ZoneId zone) -> Optional.of(zone);
      case Hours.NotStated none -> Optional.empty();
    };
  }

  private static List<Entry> offices(List<HoursStep.Office> offices, Telling tell) {
    return offices.stream().map(each -> office(each, tell)).toList();
  }

  private static Entry office(HoursStep.Office office, Telling tell) {
    String address = "/directory/authorities/" + office.authority().id();
    Entry entry =
        Entry.of("clock", office.authority().name(tell.reading().language()))
            .at(tell.reading().address(address))
            .saying(tell.word("contact.kind.", office.contact().kind()))
            .saying(opening(office, tell))
            .saying(phones(office, tell))
            .from("", office.contact().origin(), tell.reading());
    for (ContactPoint.Corrected each : office.contact().corrections()) {
      entry = entry.from(Phrases.corrected(each, tell.reading()), each.origin(), tell.reading());
    }
    return office.contact().use().isEmpty()
        ? entry
        : entry.quoting(tell.reading().english(office.contact().use()));
  }

  private static List<String> phones(HoursStep.Office office, Telling tell) {
    return tell.directory().shows(office.contact())
        ? office.contact().reach().phones().stream()
            .map(each -> ParticipationRow.isolated(each.international()))
            .toList()
        : List.of();
  }

  private static String opening(HoursStep.Office office, Telling tell) {
    return switch (office.opening()) {
      case Opening.DayAndNight always -> tell.reading().say("directory.open.always");
      case Opening.NotStated none -> tell.reading().say("directory.open.notStated");
      case Opening.Open(Instant until) ->
          tell.say("hours.open", "times", tell.times(until, clocks(office, tell)));
      case Opening.Closed(Instant opens) ->
          tell.say("hours.closed", "times", tell.times(opens, clocks(office, tell)));
    };
  }

  private static ZoneId[] clocks(HoursStep.Office office, Telling tell) {
    return Stream.concat(
            zone(office.contact().hours()).stream(), Stream.of(tell.reading().visitor().zone()))
        .toArray(ZoneId[]::new);
  }

  static Step networks(NetworkStep step, Telling tell, Step.Heading heading) {
    List<Group> groups = new ArrayList<>();
    for (NetworkStep.Shared shared : step.shared()) {
      List<Entry> entries = new ArrayList<>(List.of(network(shared, tell)));
      entries.addAll(
          Telling.some(shared.contacts().stream().map(each -> tell.named(each, "people"))));
      groups.add(new Group(shared.network().code(), entries));
    }
    return new Step(
        heading,
        step.shared().isEmpty() ? List.of(tell.say("networks.none")) : List.of(),
        groups,
        List.of(),
        List.of());
  }

  private static Entry network(NetworkStep.Shared shared, Telling tell) {
    return Entry.of("link", tell.reading().english(shared.network().name()))
        .at(shared.network().address())
        .saying(shared.contacts().isEmpty() ? tell.say("networks.noContact") : "")
        .from(
            member(tell.from(), shared.from().observer(), tell),
            shared.from().origin(),
            tell.reading())
        .from(
            member(tell.to(), shared.to().observer(), tell), shared.to().origin(), tell.reading());
  }

  private static String member(String state, boolean observer, Telling tell) {
    return tell.say(observer ? "networks.observer" : "networks.member", "state", state);
  }
}
