package org.comity.discussion.told;

import java.time.LocalDate;
import java.util.List;
import org.comity.database.Acting;
import org.comity.language.Words;
import org.comity.post.Letter;
import org.comity.post.OutboxLetter;
import org.comity.post.Post;
import org.springframework.stereotype.Component;

/// Does the work of telling at once, and reads what was told.
@Component
public final class TellAtOnce {
  private final Telling telling;
  private final DiscussionLetters letters;
  private final Post post;
  private final Words words;

  TellAtOnce(Telling telling, DiscussionLetters letters, Post post, Words words) {
    this.telling = telling;
    this.letters = letters;
    this.post = post;
    this.words = words;
  }

  /// Tells of all that nobody was told of.
  public void now() {
    telling.go();
  }

  /// Reminds of all whose day has come on that day.
  public void dueOn(LocalDate day) {
    Acting.JOB.run(() -> letters.due(day).forEach(letters::remind));
  }

  /// The letters about new messages to an address.
  public List<Letter> to(String email) {
    return to(email, "discussion.mail.waitingSubject");
  }

  /// The letters to an address that remind of a day that has come.
  public List<Letter> reminding(String email) {
    return to(email, "discussion.mail.dueSubject");
  }

  private List<Letter> to(String email, String subject) {
    return new Acting("secretariat", null, null)
        .call(post::outbox).stream()
            .map(OutboxLetter::letter)
            .filter(letter -> letter.email().equals(email))
            .filter(letter -> letter.subject().equals(words.say(letter.language(), subject)))
            .toList();
  }
}
