package org.comity.post;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.comity.database.Acting;
import org.comity.language.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes the daily letters: what was gathered for a person in one, in one transaction.
@Component
class Gathering implements PeriodicWork {
  private static final Duration PAUSE = Duration.ofMinutes(5);

  private final MailStore store;
  private final Post post;
  private final Words words;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Gathering(
      MailStore store, Post post, Words words, TransactionTemplate transactions, Clock clock) {
    this.store = store;
    this.post = post;
    this.words = words;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "gather-mail";
  }

  @Override
  public Duration pause() {
    return PAUSE;
  }

  @Override
  public boolean rehearsed() {
    return true;
  }

  @Override
  public void go() {
    Acting.JOB.run(() -> readers().forEach(this::write));
  }

  private List<UUID> readers() {
    return transactions.execute(status -> store.readersOfDue(clock.instant()));
  }

  private void write(UUID reader) {
    transactions.executeWithoutResult(
        status -> {
          List<Letter> gathered = store.bundle(reader, clock.instant());
          if (!gathered.isEmpty()) {
            post.send(daily(gathered));
          }
        });
  }

  // One letter alone stays what it is.
  private Letter daily(List<Letter> gathered) {
    Letter last = gathered.getLast();
    if (gathered.size() == 1) {
      return last;
    }
    var text =
        new StringBuilder(words.say(last.language(), "post.daily.text", "name", last.recipient()));
    for (Letter letter : gathered) {
      text.append("\n\n\n").append(letter.subject()).append("\n\n").append(letter.text());
    }
    String subject = words.say(last.language(), "post.daily.subject", "count", gathered.size());
    return new Letter(last.recipient(), last.email(), last.language(), subject, text.toString());
  }
}
