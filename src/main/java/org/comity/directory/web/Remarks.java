package org.comity.directory.web;

import java.util.ArrayList;
import java.util.List;
import org.comity.directory.Designation;
import org.comity.directory.Duty;
import org.comity.instrument.web.Reading;

/// What a reader is to know of a duty and of what a State has made of it. A State that names more
/// than the text lets it is told so, and not corrected.
final class Remarks {
  private Remarks() {}

  static List<String> of(Duty duty, List<Designation> named, Reading reading) {
    List<String> remarks = new ArrayList<>();
    long whole = named.stream().filter(each -> !each.split()).count();
    if (duty.count() == Duty.Count.ONE_PER_TERRITORY && whole > 1) {
      remarks.add(reading.say("directory.duty.two", "count", whole));
    }
    if (duty.withinOneMonth()) {
      remarks.add(reading.say("directory.duty.month"));
    }
    if (duty.aroundTheClock()) {
      remarks.add(reading.say("directory.duty.clock"));
    }
    if (!duty.ofText()) {
      remarks.add(reading.say("directory.duty.practice"));
    }
    return List.copyOf(remarks);
  }
}
