package org.comity.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.audit.Trail;
import org.comity.database.Ids;
import org.comity.database.Requires;
import org.comity.form.sheets.Editions;
import org.comity.form.sheets.Sheets;
import org.comity.identity.Access;
import org.comity.identity.Membership;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The reviews: which there are, and how one is opened.
@Service
public class Reviews {
  /// Where a review's dates end at 24:00: the seat of the secretariat, to which answers are owed.
  public static final ZoneId SEAT = ZoneId.of("Europe/Vienna");

  private final ReviewStore store;
  private final Sheets sheets;
  private final Editions editions;
  private final Access access;
  private final Trail trail;

  Reviews(ReviewStore store, Sheets sheets, Editions editions, Access access, Trail trail) {
    this.store = store;
    this.sheets = sheets;
    this.editions = editions;
    this.access = access;
    this.trail = trail;
  }

  /// What is needed to open a review.
  ///
  /// @param body the State's body
  /// @param state the State's code
  /// @param cycle the run through all clusters, from 1
  /// @param cluster the theme
  /// @param starts the day on which it opens
  /// @param due until when it is answered
  /// @param instruments to what the State is party on that day, the Convention first
  /// @param persons who works on it from the beginning
  public record Opening(
      UUID body,
      String state,
      int cycle,
      String cluster,
      LocalDate starts,
      LocalDate due,
      List<String> instruments,
      List<UUID> persons) {}

  /// The reviews whose steps the membership may see, the next date first.
  @Transactional(readOnly = true)
  public List<Review> list(Membership me) {
    if (access.allows(me, "review", "other", "read")) {
      return store.all();
    }
    return access.allows(me, "review", "own", "read") ? store.ofBody(me.body()) : List.of();
  }

  /// The review, if the membership may see its steps. What is not hers is as good as not there, and
  /// that somebody asked for it is recorded.
  @Transactional
  public Optional<Review> find(Membership me, ReviewId id) {
    Optional<Review> found =
        store
            .find(id)
            .filter(
                review ->
                    access.allows(me, "review", "other", "read")
                        || (review.body().equals(me.body())
                            && access.allows(me, "review", "own", "read")));
    if (found.isEmpty()) {
      trail.record("ask-for-review-in-vain", "review/" + id, Map.of());
    }
    return found;
  }

  /// All reviews that are still answered. For the program's own work.
  @Transactional(readOnly = true)
  public List<Review> drafting() {
    return store.all().stream().filter(Review::drafting).toList();
  }

  /// One review. For the program's own work.
  @Transactional(readOnly = true)
  @Requires(object = "review", state = "other", act = "read")
  public Optional<Review> one(ReviewId id) {
    return store.find(id);
  }

  /// Whether any review was ever opened. For the program's own work.
  @Transactional(readOnly = true)
  @Requires(object = "review", state = "other", act = "read")
  public boolean any() {
    return !store.all().isEmpty();
  }

  /// Opens a review with a sheet for each instrument that has a questionnaire for the cluster. For
  /// the program's own work.
  @Transactional
  @Requires(object = "review", state = "other", act = "open")
  public ReviewId open(Opening opening, Clock clock) {
    var id = new ReviewId(Ids.next());
    var review =
        new Review(
            id,
            opening.body(),
            opening.state(),
            opening.cycle(),
            opening.cluster(),
            opening.starts(),
            opening.due(),
            Review.Step.DRAFTING,
            questionnaires(opening));
    store.add(review, clock.instant());
    trail.record("open-review", "review/" + id, Map.of("cluster", opening.cluster()));
    return id;
  }

  private List<Review.Questionnaire> questionnaires(Opening opening) {
    var questionnaires = new ArrayList<Review.Questionnaire>();
    for (String instrument : opening.instruments()) {
      editions
          .newest(instrument, opening.cluster())
          .map(definition -> sheets.open(opening.body(), definition, opening.persons()))
          .ifPresent(sheet -> questionnaires.add(new Review.Questionnaire(instrument, sheet)));
    }
    return questionnaires;
  }
}
