package org.comity.review.team;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.audit.Trail;
import org.comity.form.sheets.Sheets;
import org.comity.identity.Membership;
import org.comity.identity.Memberships;
import org.comity.identity.Role;
import org.comity.review.Review;
import org.comity.review.ReviewId;
import org.comity.review.ReviewLetters;
import org.comity.review.Reviews;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who works on which questionnaire of a review. The focal point gives and takes; whoever works on
/// it sees with whom.
@Service
public class Teams {
  private static final Set<Role> WORKING =
      Set.of(Role.FOCAL_POINT, Role.DEPUTY, Role.EXPERT, Role.OBSERVER);

  private final Reviews reviews;
  private final Sheets sheets;
  private final Memberships memberships;
  private final ReviewLetters letters;
  private final Trail trail;

  Teams(
      Reviews reviews, Sheets sheets, Memberships memberships, ReviewLetters letters, Trail trail) {
    this.reviews = reviews;
    this.sheets = sheets;
    this.memberships = memberships;
    this.letters = letters;
    this.trail = trail;
  }

  /// The team of a review, for those who are in it and for the focal point.
  @Transactional
  public Optional<Team> find(Membership me, ReviewId id) {
    return reviews
        .find(me, id)
        .filter(review -> review.body().equals(me.body()))
        .map(review -> team(me, review))
        .filter(team -> team.changes() || works(me, team));
  }

  /// Gives and takes questionnaires; whoever gets one is told by letter.
  ///
  /// @return whether it could be done: it is her review and her role may
  @Transactional
  public boolean change(Membership me, ChangeTeam command) {
    Optional<Team> team = find(me, command.review()).filter(Team::changes);
    team.ifPresent(found -> found.seats().forEach(seat -> change(me, found, seat, command)));
    return team.isPresent();
  }

  private void change(Membership me, Team team, Team.Seat seat, ChangeTeam command) {
    UUID person = seat.member().person();
    for (String instrument : command.taken(person)) {
      if (!seat.fixed(instrument)) {
        questionnaire(team, instrument)
            .filter(found -> sheets.release(me, found.sheet(), person))
            .ifPresent(found -> record("release", found, person));
      }
    }
    List<String> given =
        team.review().questionnaires().stream()
            .filter(found -> command.given(person).contains(found.instrument()))
            .filter(found -> sheets.assign(me, found.sheet(), person))
            .peek(found -> record("assign", found, person))
            .map(Review.Questionnaire::instrument)
            .toList();
    if (!given.isEmpty() && !person.equals(me.person())) {
      letters.assigned(seat.member(), me, team.review(), given);
    }
  }

  private void record(String act, Review.Questionnaire questionnaire, UUID person) {
    trail.record(act, "sheet/" + questionnaire.sheet().value(), Map.of("person", "" + person));
  }

  private static Optional<Review.Questionnaire> questionnaire(Team team, String instrument) {
    return team.review().questionnaire(instrument);
  }

  private Team team(Membership me, Review review) {
    Map<String, List<UUID>> assigned =
        review.questionnaires().stream()
            .collect(
                Collectors.toMap(
                    Review.Questionnaire::instrument,
                    questionnaire -> sheets.assigned(questionnaire.sheet())));
    List<Team.Seat> seats =
        memberships.colleagues(me).stream()
            .filter(member -> WORKING.contains(member.role()))
            .map(member -> new Team.Seat(member, instruments(assigned, member.person())))
            .toList();
    return new Team(review, seats, sheets.assigns(me));
  }

  private static Set<String> instruments(Map<String, List<UUID>> assigned, UUID person) {
    return assigned.entrySet().stream()
        .filter(entry -> entry.getValue().contains(person))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean works(Membership me, Team team) {
    return team.seats().stream()
        .anyMatch(
            seat -> seat.member().person().equals(me.person()) && !seat.instruments().isEmpty());
  }
}
