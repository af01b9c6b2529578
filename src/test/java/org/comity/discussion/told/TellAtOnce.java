package org.comity.discussion.told;

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
  private final Post post;
  private final Words words;

  TellAtOnce(Telling telling, Post post, Words words) {
    this.telling = telling;
    this.post = post;
    this.words = words;
  }

  /// Tells of all that nobody was told of.
  public void now() {
    telling.go();
  }

  /// The letters about discussions to an address.
  public List<Letter> to(String email) {
    return new Acting("secretariat", null, null)
        .call(post::outbox).stream()
            .map(OutboxLetter::letter)
            .filter(letter -> letter.email().equals(email))
            .filter(
                letter ->
                    letter
                        .subject()
                        .equals(words.say(letter.language(), "discussion.mail.waitingSubject")))
            .toList();
  }
}
