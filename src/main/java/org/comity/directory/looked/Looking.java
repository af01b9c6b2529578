package org.comity.directory.looked;

import java.util.Collection;
import java.util.List;
import org.comity.directory.Directory;
import org.comity.directory.contact.ContactPoint;
import org.comity.identity.CurrentMembership;
import org.springframework.stereotype.Component;

/// Keeps looks of the current visitor. Whatever shows her points of contact calls it once with all
/// of them; of a guest, who sees what is public alone, nothing is kept.
@Component
public class Looking {
  private final Looks looks;
  private final CurrentMembership current;
  private final Directory directory;

  Looking(Looks looks, CurrentMembership current, Directory directory) {
    this.looks = looks;
    this.current = current;
    this.directory = directory;
  }

  /// She sees these points.
  public void at(Look.Way way, Collection<ContactPoint> points) {
    if (!points.isEmpty()) {
      current.membership().ifPresent(me -> looks.keep(me, way, points));
    }
  }

  /// She sees all points of these authorities.
  ///
  /// @param authorities their identifiers; one that is not known counts for nothing
  public void atAll(Look.Way way, Collection<String> authorities) {
    List<ContactPoint> points =
        authorities.stream().distinct().flatMap(each -> directory.contacts(each).stream()).toList();
    at(way, points);
  }
}
