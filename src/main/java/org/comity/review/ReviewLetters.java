package org.comity.review;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comity.identity.Membership;
import org.comity.identity.Persons;
import org.comity.identity.Site;
import org.comity.language.Formats;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.post.CalendarFile;
import org.comity.post.Letter;
import org.comity.post.LetterKind;
import org.comity.post.LetterKinds;
import org.comity.post.Post;
import org.springframework.stereotype.Component;

/// The letters about a review, each in the language and the time zone of whom it is for. They are
/// handed in within the transaction of the act that they tell of.
@Component
public class ReviewLetters implements LetterKinds {
  private static final LetterKind REMINDER =
      new LetterKind("review-reminder", "review.letters.reminder");
  private static final LetterKind ASSIGNED =
      new LetterKind("review-assigned", "review.letters.assigned");

  private final Post post;
  private final Persons persons;
  private final Words words;
  private final Site site;
  private final ReviewNames names;

  ReviewLetters(Post post, Persons persons, Words words, Site site, ReviewNames names) {
    this.post = post;
    this.persons = persons;
    this.words = words;
    this.site = site;
    this.names = names;
  }

  /// The kinds of letters about reviews. A receipt is none of them: it always comes.
  @Override
  public List<LetterKind> kinds() {
    return List.of(REMINDER, ASSIGNED);
  }

  /// Tells a colleague that she was given questionnaires.
  ///
  /// @param by who gave them
  /// @param instruments the instruments of the questionnaires
  public void assigned(
      Membership to, Membership by, Review review, Collection<String> instruments) {
    var formats = new Formats(to.language(), to.zone());
    chosen(
        to,
        ASSIGNED,
        "review.mail.assigned",
        Map.ofEntries(
            entry("by", by.name()),
            entry("review", title(review, to.language())),
            entry("instruments", names.instruments(instruments, formats)),
            entry("role", words.say(to.language(), to.role().words())),
            entry("deadline", new Deadline(review.due()).inWords(words, formats)),
            entry("link", site.address("/reviews/" + review.id()))));
  }

  /// Reminds somebody that a deadline comes near.
  ///
  /// @param days how many days are left
  /// @param date the deadline for her calendar
  public void reminder(Membership to, Review review, long days, CalendarFile date) {
    var formats = new Formats(to.language(), to.zone());
    Letter letter =
        letter(
            to,
            "review.mail.reminder",
            Map.ofEntries(
                entry("review", title(review, to.language())),
                entry("days", days),
                entry("deadline", new Deadline(review.due()).inWords(words, formats)),
                entry("link", site.address("/reviews/" + review.id()))));
    post.send(letter.as(REMINDER, to.person(), to.zone()).with(date));
  }

  /// Gives the focal point the receipt of her submission.
  public void receipt(Membership to, Receipt receipt) {
    Language language = to.language();
    Letter letter =
        letter(
            to,
            "review.mail.receipt",
            Map.ofEntries(
                entry("review", names.title(receipt.state(), receipt.cluster(), language)),
                entry("number", receipt.number()),
                entry("utc", receipt.utc(language)),
                entry("local", new Formats(language, to.zone()).moment(receipt.at())),
                entry("zone", to.zone().getId()),
                entry("sha256", receipt.sha256()),
                entry("link", site.address("/reviews/" + receipt.review() + "/receipt"))));
    post.send(letter);
  }

  private String title(Review review, Language language) {
    return names.title(review.state(), review.cluster(), language);
  }

  private void chosen(Membership to, LetterKind kind, String key, Map<String, Object> facts) {
    post.send(letter(to, key, facts).as(kind, to.person(), to.zone()));
  }

  private Letter letter(Membership to, String key, Map<String, Object> facts) {
    Language language = to.language();
    Object[] named =
        Stream.concat(Stream.of(entry("name", to.name())), facts.entrySet().stream())
            .flatMap(fact -> Stream.of(fact.getKey(), fact.getValue()))
            .toArray();
    return new Letter(
        to.name(),
        persons.email(to),
        language,
        words.say(language, key + "Subject"),
        words.say(language, key, named));
  }
}
