package org.comity.directory.web.way;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.comity.directory.Designation;
import org.comity.directory.way.AuthorityStep;
import org.comity.directory.way.PassedOver;
import org.comity.directory.web.Phrases;
import org.comity.directory.web.way.Step.Entry;
import org.comity.directory.web.way.Step.Group;
import org.jspecify.annotations.Nullable;

/// The step of the authority: who receives the request, and who sends it.
final class AuthorityView {
  private AuthorityView() {}

  static Step of(AuthorityStep step, String basis, Telling tell, Step.Heading heading) {
    return new Step(
        heading,
        says(step, basis, tell),
        List.of(
            new Group("", entries(step.named().all(), basis, tell)),
            new Group(tell.say("authority.elsewhere"), entries(step.elsewhere(), basis, tell)),
            new Group(
                tell.say("authority.sender", "state", tell.from()),
                entries(step.sender(), basis, tell))),
        Telling.some(step.passed().stream().map(each -> passed(each, tell))),
        remarks(step, tell));
  }

  private static List<String> says(AuthorityStep step, String basis, Telling tell) {
    return step.named().all().isEmpty()
        ? List.of(
            tell.say(
                "authority.otherwise",
                "state",
                tell.to(),
                "basis",
                tell.called(basis),
                "answer",
                Phrases.otherwise(step.named(), tell.reading())))
        : List.of();
  }

  private static List<String> remarks(AuthorityStep step, Telling tell) {
    boolean several = step.named().all().size() > 1;
    boolean silent = step.sender().isEmpty();
    return List.of(
            several ? tell.say("authority.several", "count", step.named().all().size()) : "",
            silent ? tell.say("authority.noSender", "state", tell.from()) : "")
        .stream()
        .filter(each -> !each.isEmpty())
        .toList();
  }

  private static List<Entry> entries(List<Designation> named, String basis, Telling tell) {
    return Telling.some(
        named.stream()
            .map(each -> tell.named(each, "people").map(entry -> under(entry, each, basis, tell))));
  }

  // Under which treaty, where it is another than the one that is taken.
  private static Entry under(Entry entry, Designation each, String basis, Telling tell) {
    String own = each.grounds().basis();
    return own.equals(basis)
        ? entry
        : entry.saying(tell.say("authority.under", "basis", tell.called(own)));
  }

  private static Optional<Entry> passed(PassedOver over, Telling tell) {
    return tell.named(over.designation(), "closed").map(entry -> entry.saying(why(over, tell)));
  }

  private static String why(PassedOver over, Telling tell) {
    var period = over.designation().grounds().period();
    return switch (over.why()) {
      case NOT_YET -> dated("why.notYet", period.first(), tell);
      case ENDED -> dated("why.ended", period.last(), tell);
      case OTHER_TERRITORY, OTHER_STAGE, OTHER_CRIME, NOT_STATED, NEARER ->
          tell.word("way.why.", over.why());
    };
  }

  private static String dated(String key, @Nullable LocalDate day, Telling tell) {
    return day == null ? "" : tell.say(key, "date", tell.reading().date(day));
  }
}
