package org.comity.review.web.team;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.identity.Membership;
import org.comity.review.ReviewId;
import org.comity.review.team.ChangeTeam;
import org.comity.review.team.Teams;
import org.comity.review.web.Addresses;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who works on a review: for those who do; the focal point gives and takes questionnaires.
@Controller
class TeamController {
  private final Teams teams;
  private final TeamPages pages;

  TeamController(Teams teams, TeamPages pages) {
    this.teams = teams;
    this.pages = pages;
  }

  @GetMapping("/reviews/{review}/team")
  Optional<? extends Reply> team(
      Membership me,
      @PathVariable String review,
      @RequestParam(defaultValue = "false") boolean saved) {
    return ReviewId.of(review)
        .flatMap(id -> teams.find(me, id))
        .map(team -> pages.page(team, saved));
  }

  @PostMapping("/reviews/{review}/team")
  Optional<? extends Reply> change(
      Membership me,
      @PathVariable String review,
      @RequestParam(defaultValue = "") List<String> seen,
      @RequestParam(defaultValue = "") List<String> seat) {
    return ReviewId.of(review)
        .map(id -> new ChangeTeam(id, places(seen), places(seat)))
        .filter(command -> teams.change(me, command))
        .map(done -> new SeeOther(Addresses.review(done.review()) + "/team?saved=true"));
  }

  private static Set<ChangeTeam.Place> places(List<String> values) {
    return values.stream().flatMap(TeamController::place).collect(Collectors.toSet());
  }

  private static Stream<ChangeTeam.Place> place(String value) {
    String[] parts = value.split("/", 2);
    try {
      return parts.length == 2
          ? Stream.of(new ChangeTeam.Place(UUID.fromString(parts[0]), parts[1]))
          : Stream.empty();
    } catch (IllegalArgumentException e) {
      return Stream.empty();
    }
  }
}
