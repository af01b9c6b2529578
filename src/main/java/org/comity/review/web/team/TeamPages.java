package org.comity.review.web.team;

import java.util.Comparator;
import java.util.List;
import org.comity.language.Sorting;
import org.comity.review.Review;
import org.comity.review.team.Team;
import org.comity.review.web.Addresses;
import org.comity.review.web.Reader;
import org.springframework.stereotype.Component;

/// Makes the page of a review's team.
@Component
class TeamPages {
  private final Reader reader;

  TeamPages(Reader reader) {
    this.reader = reader;
  }

  TeamPage page(Team team, boolean saved) {
    var review = team.review();
    Comparator<Team.Seat> order =
        Comparator.comparing((Team.Seat seat) -> seat.member().role())
            .thenComparing(Sorting.by(reader.language(), seat -> seat.member().name()));
    return new TeamPage(
        reader.say("review.team.title"),
        reader.place(review),
        Addresses.review(review.id()),
        team.seats().stream().sorted(order).toList(),
        columns(review),
        team.changes(),
        saved);
  }

  private List<TeamPage.Column> columns(Review review) {
    return review.questionnaires().stream()
        .map(
            asked -> new TeamPage.Column(asked.instrument(), reader.instrument(asked.instrument())))
        .toList();
  }
}
