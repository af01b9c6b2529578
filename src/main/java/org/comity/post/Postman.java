package org.comity.post;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comity.database.Acting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Carries what is due to the mail server, one letter in one transaction. A row is locked while its
/// letter is on the way, so that two nodes never carry the same; one that fails waits longer each
/// time and is given up after two days.
@Component
class Postman implements PeriodicWork {
  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
  private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final int MOST_ATTEMPTS = 12;

  private final MailStore store;
  private final MailServer server;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final List<LetterGivenUp> hearing;

  Postman(
      MailStore store,
      MailServer server,
      TransactionTemplate transactions,
      Clock clock,
      List<LetterGivenUp> hearing) {
    this.hearing = List.copyOf(hearing);
    this.store = store;
    this.server = server;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "send-mail";
  }

  @Override
  public Duration pause() {
    return PAUSE;
  }

  @Override
  public boolean rehearsed() {
    return false;
  }

  /// Sends what is due until nothing is.
  @Override
  public void go() {
    if (server.known()) {
      boolean more = true;
      while (more) {
        more =
            Boolean.TRUE.equals(Acting.JOB.call(() -> transactions.execute(status -> carryOne())));
      }
    }
  }

  private boolean carryOne() {
    Optional<MailStore.Due> due = store.takeDue(clock.instant());
    due.ifPresent(this::carry);
    return due.isPresent();
  }

  private void carry(MailStore.Due due) {
    try {
      server.send(due);
      store.sent(due.id(), clock.instant());
    } catch (MailException e) {
      LOG.warn("Mail {} was not taken: {}", due.id(), e.getMostSpecificCause().toString());
      Optional<Instant> again = again(due.attempts() + 1);
      store.failed(due.id(), e.getClass().getSimpleName(), again);
      if (again.isEmpty()) {
        hearing.forEach(each -> each.givenUp(due.letter()));
      }
    }
  }

  // 1, 2, 4 … minutes, so that the twelfth attempt comes after one and a half days.
  private Optional<Instant> again(int attempts) {
    return attempts >= MOST_ATTEMPTS
        ? Optional.empty()
        : Optional.of(clock.instant().plus(FIRST_WAIT.multipliedBy(1L << (attempts - 1))));
  }
}
