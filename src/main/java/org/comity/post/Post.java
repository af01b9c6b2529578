package org.comity.post;

import java.time.Clock;
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

  private final MailStore store;
  private final MailServer server;
  private final Clock clock;
  private final boolean rehearsal;

  Post(
      MailStore store,
      MailServer server,
      Clock clock,
      @Value("${comity.rehearsal:true}") boolean rehearsal) {
    this.store = store;
    this.server = server;
    this.clock = clock;
    this.rehearsal = rehearsal;
  }

  /// Hands in a letter.
  @Transactional(propagation = Propagation.MANDATORY)
  @Requires(object = "mail", state = "any", act = "append")
  public void send(Letter letter) {
    store.append(letter, rehearsal, clock.instant());
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
