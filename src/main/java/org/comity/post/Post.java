package org.comity.post;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.comity.database.Requires;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Where a letter is handed in, in the transaction of the act that it tells of: if the act is
/// undone, nothing is sent.
@Service
public class Post {
  private static final int PAGE = 50;

  private static final LocalTime MORNING = LocalTime.of(7, 0);

  private final MailStore store;
  private final DeliveryStore deliveries;
  private final MailServer server;
  private final Clock clock;
  private final boolean rehearsal;

  Post(
      MailStore store,
      DeliveryStore deliveries,
      MailServer server,
      Clock clock,
      @Value("${comity.rehearsal:true}") boolean rehearsal) {
    this.store = store;
    this.deliveries = deliveries;
    this.server = server;
    this.clock = clock;
    this.rehearsal = rehearsal;
  }

  /// Hands in a letter, which comes as its reader chose: at once, with others in the morning of her
  /// zone, or not at all.
  @Transactional(propagation = Propagation.MANDATORY)
  @Requires(object = "mail", state = "any", act = "append")
  public void send(Letter letter) {
    Instant now = clock.instant();
    switch (delivery(letter)) {
      case AT_ONCE -> store.append(letter, rehearsal, now);
      case DAILY -> store.gather(letter, rehearsal, now, morning(letter, now));
      case NEVER -> {}
    }
  }

  private Delivery delivery(Letter letter) {
    return letter
        .chosen()
        .map(chosen -> deliveries.of(chosen.person(), chosen.kind()))
        .orElse(Delivery.AT_ONCE);
  }

  // The next morning in the zone of the reader.
  private static Instant morning(Letter letter, Instant now) {
    ZonedDateTime there = now.atZone(letter.chosen().map(Letter.Chosen::zone).orElseThrow());
    ZonedDateTime today = there.with(MORNING);
    return (today.isAfter(there) ? today : today.plusDays(1)).toInstant();
  }

  /// The last fifty letters of a rehearsal, the newest first; none elsewhere.
  @Transactional(readOnly = true)
  @Requires(object = "mail", state = "rehearsal", act = "read")
  public List<OutboxLetter> outbox() {
    return store.kept(PAGE);
  }

  /// Whether a letter comes to where somebody reads it: to a mail server, or in a rehearsal to its
  /// outbox. Where it does not, whoever would send it has to hand it over herself.
  public boolean delivers() {
    return rehearsal || server.known();
  }

  /// Whether letters stay here, as in a rehearsal.
  public boolean keeps() {
    return rehearsal;
  }
}
