package org.comity.form.laws;

import java.util.List;
import java.util.UUID;
import org.comity.form.laws.CitingPages.CitingPage;
import org.comity.identity.Membership;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Where a law is cited, in all rooms together.
@Component
public class CitedPages {
  private final Laws laws;
  private final ObjectProvider<CitingPages> rooms;

  CitedPages(Laws laws, ObjectProvider<CitingPages> rooms) {
    this.laws = laws;
    this.rooms = rooms;
  }

  /// The pages of the answers that cite a law, on the sheets on which she works.
  public List<CitingPage> of(Membership me, UUID law) {
    List<CitedAt> answers = laws.citing(me, law);
    return rooms.orderedStream().flatMap(room -> room.of(me, answers).stream()).toList();
  }
}
