package org.comity.review.reminders;

import java.time.Clock;
import java.util.List;
import org.comity.identity.Membership;
import org.comity.identity.Site;
import org.comity.language.Formats;
import org.comity.language.Words;
import org.comity.post.CalendarFile;
import org.comity.review.Deadline;
import org.comity.review.Review;
import org.comity.review.ReviewLetters;
import org.comity.review.ReviewNames;
import org.springframework.stereotype.Component;

/// The day until which a State answers, for the calendars of those who write.
@Component
public class ReviewCalendar {
  private static final List<Integer> REMIND = List.of(7, 1);

  private final ReviewNames names;
  private final ReviewLetters letters;
  private final Words words;
  private final Site site;
  private final Clock clock;

  ReviewCalendar(ReviewNames names, ReviewLetters letters, Words words, Site site, Clock clock) {
    this.names = names;
    this.letters = letters;
    this.words = words;
    this.site = site;
    this.clock = clock;
  }

  /// The deadline of a review in the language of its reader and in both zones.
  public CalendarFile deadline(Membership reader, Review review) {
    var language = reader.language();
    String title = names.title(review.state(), review.cluster(), language);
    var formats = new Formats(language, reader.zone());
    return new CalendarFile(
        "review-" + review.id() + "@comity",
        words.say(language, "review.calendar.title", "review", title),
        new Deadline(review.due()).inWords(words, formats),
        site.address("/reviews/" + review.id()),
        review.due(),
        REMIND,
        clock.instant());
  }

  /// Reminds somebody that a deadline comes near, with the day for her calendar.
  ///
  /// @param days how many days are left
  void remind(Membership to, Review review, long days) {
    letters.reminder(to, review, days, deadline(to, review));
  }
}
