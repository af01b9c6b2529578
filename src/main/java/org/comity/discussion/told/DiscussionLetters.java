package org.comity.discussion.told;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.database.Requires;
import org.comity.discussion.Correspondent;
import org.comity.discussion.told.TellingStore.Asking;
import org.comity.language.Formats;
import org.comity.language.Words;
import org.comity.post.Letter;
import org.comity.post.Post;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells those who must act next, and may see the thing, that a discussion waits for them: in their
/// language, and without a word of what it is about.
@Service
public class DiscussionLetters {
  private final TellingStore store;
  private final AskedParties asked;
  private final Post post;
  private final Words words;
  private final Clock clock;

  DiscussionLetters(TellingStore store, AskedParties asked, Post post, Words words, Clock clock) {
    this.store = store;
    this.asked = asked;
    this.post = post;
    this.words = words;
    this.clock = clock;
  }

  /// The messages of which nobody was told yet, the oldest first; at most a hundred.
  @Transactional(readOnly = true)
  @Requires(object = "discussion", state = "any", act = "tell")
  public List<UUID> waiting() {
    return store.waiting();
  }

  /// Tells of one message. Done again, it tells nobody twice.
  @Transactional
  @Requires(object = "discussion", state = "any", act = "tell")
  public void tell(UUID message) {
    write(message, "waiting");
  }

  /// The messages whose day has come while nobody acted and nobody was reminded, the oldest first;
  /// at most a hundred.
  ///
  /// @param day the day that has come, in UTC
  @Transactional(readOnly = true)
  @Requires(object = "discussion", state = "any", act = "tell")
  public List<UUID> due(LocalDate day) {
    return store.due(day);
  }

  /// Reminds of one message whose day has come. Done again, it reminds nobody twice.
  @Transactional
  @Requires(object = "discussion", state = "any", act = "tell")
  public void remind(UUID message) {
    write(message, "due");
  }

  private void write(UUID message, String kind) {
    if (store.first(message, kind, clock.instant())) {
      store
          .standing(message)
          .ifPresent(asking -> asked.of(asking).forEach(to -> send(to, asking, kind)));
    }
  }

  private String text(Correspondent to, Asking asking, String kind) {
    LocalDate due = asking.next().due();
    return words.say(
        to.language(),
        "discussion.mail." + kind,
        "name",
        to.name(),
        "by",
        asked.by(asking, to),
        "until",
        due == null ? "" : until(to, due),
        "link",
        asked.link(asking));
  }

  private void send(Correspondent to, Asking asking, String kind) {
    var letter =
        new Letter(
            to.name(),
            to.email(),
            to.language(),
            words.say(to.language(), "discussion.mail." + kind + "Subject"),
            text(to, asking, kind));
    post.send(letter.as(DiscussionKinds.WAITING, to.person(), to.zone()));
  }

  private String until(Correspondent to, LocalDate due) {
    var formats = new Formats(to.language(), to.zone());
    return words.say(to.language(), "discussion.mail.until", "date", formats.date(due));
  }
}
