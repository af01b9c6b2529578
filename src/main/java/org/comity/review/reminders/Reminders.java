package org.comity.review.reminders;

import java.time.Clock;
import java.util.List;
import org.comity.database.Requires;
import org.comity.identity.Access;
import org.comity.identity.Membership;
import org.comity.review.Deadline;
import org.comity.review.Review;
import org.comity.review.ReviewId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Letters that remind of a review's deadline thirty days, seven days and one day before it: to the
/// focal point and to those who write, once each, unless she wants none.
@Service
public class Reminders {
  /// How many days before, from far to near.
  static final List<Integer> DAYS = List.of(30, 7, 1);

  private final ReminderStore store;
  private final Recipients recipients;
  private final ReviewCalendar calendar;
  private final Access access;
  private final Clock clock;

  Reminders(
      ReminderStore store,
      Recipients recipients,
      ReviewCalendar calendar,
      Access access,
      Clock clock) {
    this.store = store;
    this.recipients = recipients;
    this.calendar = calendar;
    this.access = access;
    this.clock = clock;
  }

  /// Whether she gets reminders of reviews at all.
  public boolean concern(Membership me) {
    return access.allows(me, "reminder", "own", "write");
  }

  /// Whether she wants no reminders of a review.
  @Transactional(readOnly = true)
  public boolean muted(Membership me, ReviewId review) {
    return store.muted(review, me.person());
  }

  /// Keeps whether she wants reminders of a review.
  @Transactional
  public void mute(Membership me, ReviewId review, boolean muted) {
    if (concern(me)) {
      store.mute(review, me.person(), muted, clock.instant());
    }
  }

  /// Sends the reminders of one review that are due. Done again, it sends none twice; after a pause
  /// of the program it sends the one that fits the day, not those that were missed.
  @Transactional
  @Requires(object = "reminder", state = "any", act = "write")
  public void remind(Review review) {
    long left = new Deadline(review.due()).daysLeft(clock.instant());
    DAYS.stream()
        .filter(days -> left >= 0 && left <= days)
        .min(Integer::compare)
        .ifPresent(days -> remind(review, days, left));
  }

  private void remind(Review review, int days, long left) {
    for (Membership to : recipients.of(review)) {
      if (!store.muted(review.id(), to.person())
          && store.first(review.id(), to.person(), days, clock.instant())) {
        calendar.remind(to, review, left);
      }
    }
  }
}
