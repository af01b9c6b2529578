package org.comity.directory.web.aside;

import java.util.List;
import org.comity.directory.Authority;
import org.comity.directory.links.LinkChecks;
import org.comity.directory.links.Looked;
import org.comity.directory.links.ReachingOut;
import org.comity.directory.talk.DiscussedAuthorities;
import org.comity.discussion.web.DiscussionParts;
import org.comity.instrument.web.Reading;
import org.springframework.stereotype.Component;

/// Makes what the page of an authority shows beside the entry.
@Component
public class Asides {
  private final DiscussionParts talks;
  private final LinkChecks checks;
  private final ReachingOut reaching;

  Asides(DiscussionParts talks, LinkChecks checks, ReachingOut reaching) {
    this.talks = talks;
    this.checks = checks;
    this.reaching = reaching;
  }

  /// For the current reader.
  public Aside of(Authority authority, Reading reading) {
    boolean sees = checks.sees(authority.id());
    return new Aside(
        talks.of(DiscussedAuthorities.key(authority)),
        marks(authority, reading),
        sees,
        checks.of(authority.id()).stream().map(each -> row(each, reading)).toList(),
        reading.say(reaching.allowed() ? "directory.links.checked" : "directory.links.unchecked"));
  }

  private List<String> marks(Authority authority, Reading reading) {
    return checks.marked(authority.id()).entrySet().stream()
        .map(
            mark ->
                reading.say(
                    "directory.links.mark",
                    "address",
                    mark.getKey(),
                    "date",
                    reading.date(mark.getValue())))
        .sorted()
        .toList();
  }

  private static Aside.Row row(Looked each, Reading reading) {
    boolean answers = each.found().result().answers();
    return new Aside.Row(
        each.address(),
        reading.say("directory.links.result." + each.found().result().code()),
        each.found().moved(),
        reading.say("directory.links.at", "date", reading.visitor().formats().moment(each.at())),
        answers,
        answers ? "" : reading.say("directory.links.days", "count", each.failedDays()));
  }
}
