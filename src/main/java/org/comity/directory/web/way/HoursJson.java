package org.comity.directory.web.way;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.directory.Directory;
import org.comity.directory.contact.Opening;
import org.comity.directory.contact.Phone;
import org.comity.directory.out.StatedJson;
import org.comity.directory.way.HoursStep;

/// When the offices of both sides are open, as JSON; instants are those of UTC. Telephones stand in
/// it where the reader may see them.
///
/// @param step the offices
/// @param directory who sees what
record HoursJson(HoursStep step, Directory directory) {

  Map<String, Object> whole() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("requested", offices(step.theirs()));
    all.put("lines", offices(step.lines()));
    all.put("requesting", offices(step.ours()));
    step.both()
        .ifPresent(
            both ->
                all.put(
                    "both", Map.of("from", both.from().toString(), "to", both.to().toString())));
    return all;
  }

  private List<Map<String, Object>> offices(List<HoursStep.Office> offices) {
    return offices.stream().map(this::office).toList();
  }

  private Map<String, Object> office(HoursStep.Office office) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("authority", office.authority().id());
    one.put("contact", office.contact().id());
    one.put("kind", StatedJson.word(office.contact().kind()));
    StatedJson.put(one, "use", office.contact().use());
    opening(office.opening(), one);
    if (directory.shows(office.contact())) {
      StatedJson.put(
          one, "phones", office.contact().reach().phones().stream().map(Phone::address).toList());
    }
    return one;
  }

  private static void opening(Opening opening, Map<String, Object> one) {
    switch (opening) {
      case Opening.DayAndNight always -> one.put("opening", "day-and-night");
      case Opening.NotStated none -> one.put("opening", "not-stated");
      case Opening.Open(Instant until) -> {
        one.put("opening", "open");
        one.put("until", until.toString());
      }
      case Opening.Closed(Instant opens) -> {
        one.put("opening", "closed");
        one.put("opens", opens.toString());
      }
    }
  }
}
