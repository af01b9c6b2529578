package org.comity.directory.way;

import java.util.List;
import java.util.stream.Stream;
import org.comity.directory.contact.ContactPoint;
import org.comity.directory.looked.Look;
import org.comity.directory.looked.Looking;
import org.springframework.stereotype.Component;

/// Answers the current visitor, and keeps that she saw telephones that are not public.
@Component
public class WayAnswers {
  private final Ways ways;
  private final Looking looking;

  WayAnswers(Ways ways, Looking looking) {
    this.ways = ways;
    this.looking = looking;
  }

  /// The way for what is needed.
  ///
  /// @param by how she is shown it
  public Way find(Need need, Look.Way by) {
    Way way = ways.find(need);
    looking.at(by, way.course().map(course -> points(course.hours())).orElse(List.of()));
    return way;
  }

  // Of the offices, telephones alone are shown.
  private static List<ContactPoint> points(HoursStep step) {
    return Stream.of(step.theirs(), step.lines(), step.ours())
        .flatMap(List::stream)
        .map(HoursStep.Office::contact)
        .filter(each -> !each.reach().phones().isEmpty())
        .toList();
  }
}
