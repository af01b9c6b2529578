package org.comity.directory.web.way;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.directory.Directory;
import org.comity.directory.looked.Look;
import org.comity.directory.way.Need;
import org.comity.directory.way.Way;
import org.comity.directory.way.WayAnswers;
import org.comity.directory.web.Readers;
import org.comity.instrument.Instrument;
import org.comity.instrument.Instruments;
import org.comity.instrument.ReadersState;
import org.comity.instrument.web.Reading;
import org.comity.language.Formats;
import org.springframework.stereotype.Component;

/// Makes the page of the way for the current visitor.
@Component
class WayPages {
  private final Directory directory;
  private final Instruments instruments;
  private final Readers readers;
  private final WayAnswers ways;
  private final ReadersState own;

  WayPages(
      Directory directory,
      Instruments instruments,
      Readers readers,
      WayAnswers ways,
      ReadersState own) {
    this.directory = directory;
    this.instruments = instruments;
    this.readers = readers;
    this.ways = ways;
    this.own = own;
  }

  /// The form, and the way where one was asked for.
  WayPage of(Typed sent) {
    Reading reading = readers.reading();
    Typed typed = sent.or(own.state().map(Object::toString).orElse(""));
    Checked checked =
        typed.asked()
            ? new Checking(directory, instruments, reading, readers.now()).check(typed)
            : new Checked(Optional.empty(), List.of());
    return new WayPage(
        reading.say("directory.way.title"),
        typed,
        zone(typed, reading),
        new WayChoices(directory, instruments, reading).all(),
        checked.problems(),
        checked.need().map(need -> shown(ways.find(need, Look.Way.PAGE), typed, reading)));
  }

  private static WayPage.Zone zone(Typed typed, Reading reading) {
    ZoneId zone = Checking.zone(typed, reading);
    return new WayPage.Zone(zone.getId(), Telling.city(new Formats(reading.language(), zone)));
  }

  private WayPage.Shown shown(Way way, Typed typed, Reading reading) {
    var tell = new Telling(directory, instruments, reading, way, typed);
    List<Step> steps = new Numbering(tell).steps();
    return new WayPage.Shown(
        tell.say("heading", "from", tell.from(), "to", tell.to()),
        asked(way.need(), tell),
        steps.stream().map(each -> brief(each, reading)).toList(),
        steps);
  }

  private static WayPage.Brief brief(Step step, Reading reading) {
    return new WayPage.Brief("#" + step.heading().id(), step.heading().name(), step.brief(reading));
  }

  private List<WayPage.Fact> asked(Need need, Telling tell) {
    List<WayPage.Fact> facts = new ArrayList<>();
    directory
        .territory(need.territory())
        .ifPresent(part -> fact("part", part.name(tell.reading().language()), facts, tell));
    fact("function", tell.word("function.", need.matter().function()), facts, tell);
    need.matter()
        .crime()
        .ifPresent(crime -> fact("crime", tell.word("crime.", crime), facts, tell));
    need.matter()
        .stage()
        .ifPresent(stage -> fact("stage", tell.word("stage.", stage), facts, tell));
    fact("urgency", tell.word("way.urgency.", need.matter().urgency()), facts, tell);
    fact("on", tell.reading().date(need.day()), facts, tell);
    return facts;
  }

  private static void fact(String key, String value, List<WayPage.Fact> facts, Telling tell) {
    facts.add(new WayPage.Fact(tell.say("field." + key), value));
  }

  /// The steps, numbered as they come.
  private static final class Numbering {
    private final Telling tell;
    private final List<Step> steps = new ArrayList<>();

    Numbering(Telling tell) {
      this.tell = tell;
    }

    List<Step> steps() {
      steps.add(LegalView.of(tell, heading("legal")));
      tell.way().course().ifPresent(this::course);
      steps.add(ReachView.networks(tell.way().networks(), tell, heading("networks")));
      return List.copyOf(steps);
    }

    private void course(Way.Course course) {
      String basis = course.ground().basis().code();
      course
          .extradition()
          .ifPresent(
              step -> steps.add(StatementsView.extradition(step, tell, heading("extradition"))));
      steps.add(AuthorityView.of(course.authority(), basis, tell, heading("authority")));
      steps.add(StatementsView.languages(course.languages(), basis, tell, heading("languages")));
      steps.add(
          StatementsView.conditions(
              course.conditions(), depositary(basis), tell, heading("conditions")));
      steps.add(ReachView.channels(course, tell, heading("channels")));
      steps.add(ReachView.hours(course.hours(), tell, heading("hours")));
    }

    private String depositary(String basis) {
      return tell.instruments()
          .find(basis)
          .map(Instrument::depositary)
          .map(Object::toString)
          .orElse("");
    }

    private Step.Heading heading(String key) {
      String name = tell.say("step." + key);
      return new Step.Heading(
          key, name, tell.say("step", "number", steps.size() + 1, "heading", name));
    }
  }
}
