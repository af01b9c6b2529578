package org.comity.directory.web.way;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.comity.directory.Answer;
import org.comity.directory.Designation;
import org.comity.directory.Directory;
import org.comity.directory.Stated;
import org.comity.directory.out.StatedJson;
import org.comity.directory.way.AuthorityStep;
import org.comity.directory.way.Bond;
import org.comity.directory.way.ExtraditionStep;
import org.comity.directory.way.Ground;
import org.comity.directory.way.Need;
import org.comity.directory.way.NetworkStep;
import org.comity.directory.way.PassedOver;
import org.comity.directory.way.Way;
import org.comity.language.Language;

/// A way as JSON. What is not stated has no name in it, or says `not-stated`; it is never `false`.
///
/// @param way the way
/// @param directory the directory
record WayJson(Way way, Directory directory) {

  Map<String, Object> whole() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("question", question(way.need()));
    all.put("bases", way.grounds().stream().map(this::basis).toList());
    way.course().ifPresent(course -> all.put("course", course(course)));
    all.put("networks", way.networks().shared().stream().map(this::network).toList());
    return all;
  }

  private static Map<String, Object> question(Need need) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("from", need.from().value());
    one.put("to", need.to().value());
    StatedJson.put(one, "part", need.territory());
    one.put("function", StatedJson.word(need.matter().function()));
    need.matter().crime().ifPresent(each -> one.put("crime", StatedJson.word(each)));
    need.matter().stage().ifPresent(each -> one.put("stage", StatedJson.word(each)));
    one.put("urgency", StatedJson.word(need.matter().urgency()));
    one.put("on", need.day().toString());
    one.put("at", need.at().toString());
    return one;
  }

  private Map<String, Object> basis(Ground ground) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("code", ground.basis().code());
    one.put("name", ground.basis().name(Language.ENGLISH).value());
    one.put("order", StatedJson.word(ground.scope().order()));
    StatedJson.put(one, "article", ground.scope().article());
    bond(ground.bond(), one);
    one.put("taken", way.course().filter(each -> each.ground().equals(ground)).isPresent());
    return one;
  }

  private static void bond(Bond bond, Map<String, Object> one) {
    switch (bond) {
      case Bond.InForce(var since, var parties) -> {
        one.put("bond", "in-force");
        StatedJson.put(one, "since", since.orElse(null));
      }
      case Bond.Unbound none -> one.put("bond", "unbound");
      case Bond.PartiesNotKept none -> one.put("bond", "parties-not-kept");
      case Bond.NotStated none -> one.put("bond", "not-stated");
      case Bond.NotBound none -> one.put("bond", "not-bound");
      case Bond.OtherCrime none -> one.put("bond", "other-crime");
      case Bond.NotYetAdopted(LocalDate day) -> {
        one.put("bond", "not-yet-adopted");
        StatedJson.put(one, "since", day);
      }
    }
  }

  private Map<String, Object> course(Way.Course course) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("basis", course.ground().basis().code());
    course.extradition().ifPresent(step -> extradition(step, one));
    authorities(course.authority(), one);
    one.put("languages", answer(course.languages().accepted(), StatedJson::of));
    one.put("languagesElsewhere", all(course.languages().elsewhere(), StatedJson::of));
    one.put("requirements", all(course.conditions().requirements(), StatedJson::of));
    one.put("channels", all(course.channels().open(), StatedJson::of));
    one.put("channelsPassedOver", all(course.channels().passed(), StatedJson::of));
    one.put(
        "channelsNotStated",
        course.channels().silent().stream().map(StatedJson::word).sorted().toList());
    one.put("hours", new HoursJson(course.hours(), directory).whole());
    return one;
  }

  private static void extradition(ExtraditionStep step, Map<String, Object> one) {
    one.put("extradition", StatedJson.word(step.outcome()));
    one.put("requested", answer(step.requested(), StatedJson::of));
    one.put("requesting", answer(step.requesting(), StatedJson::of));
  }

  private void authorities(AuthorityStep step, Map<String, Object> one) {
    one.put("authorities", answer(step.named(), this::named));
    one.put("passedOver", all(step.passed(), this::passed));
    one.put("namedElsewhere", all(step.elsewhere(), this::named));
    one.put("likelySenders", all(step.sender(), this::named));
  }

  private static <T> List<Map<String, Object>> all(
      List<T> things, Function<T, Map<String, Object>> json) {
    return things.stream().map(json).toList();
  }

  private Map<String, Object> named(Designation each) {
    Map<String, Object> one = StatedJson.of(each);
    one.put("authority", each.authority());
    directory
        .authority(each.authority())
        .ifPresent(found -> one.put("name", found.name(Language.ENGLISH).value()));
    return one;
  }

  private Map<String, Object> passed(PassedOver each) {
    Map<String, Object> one = named(each.designation());
    one.put("why", StatedJson.word(each.why()));
    return one;
  }

  private static <T extends Stated> Map<String, Object> answer(
      Answer<T> answer, Function<T, Map<String, Object>> json) {
    Map<String, Object> one = new LinkedHashMap<>();
    switch (answer) {
      case Answer.Known<T>(List<T> all) -> {
        one.put("answer", "known");
        one.put("stated", all.stream().map(json).toList());
      }
      case Answer.OnlyFrom<T>(LocalDate first) -> {
        one.put("answer", "only-from");
        one.put("day", first.toString());
      }
      case Answer.Until<T>(LocalDate last) -> {
        one.put("answer", "until");
        one.put("day", last.toString());
      }
      case Answer.NotStated<T> none -> one.put("answer", "not-stated");
    }
    return one;
  }

  private Map<String, Object> network(NetworkStep.Shared shared) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("code", shared.network().code());
    one.put("name", shared.network().name());
    StatedJson.put(one, "address", shared.network().address());
    one.put("requestingIs", member(shared.from().observer()));
    one.put("requestedIs", member(shared.to().observer()));
    one.put("contacts", shared.contacts().stream().map(this::named).toList());
    return one;
  }

  private static String member(boolean observer) {
    return observer ? "observer" : "member";
  }
}
