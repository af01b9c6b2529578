package org.comity.instrument.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.comity.database.Acting;
import org.comity.database.Ids;
import org.comity.instrument.Content;
import org.comity.instrument.StateCode;
import org.comity.testing.SetClock;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@WholeProgram
class RememberedFactsTest {
  private final SetClock clock = new SetClock(Instant.EPOCH);

  @Autowired private Content content;
  @Autowired private CorrectionStore corrections;
  @Autowired private StatementStore statements;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private Corrections desk;

  @Test
  void anotherNodeSeesWhatIsRecordedAfterASecond() {
    var node = new RememberedFacts(content, corrections, statements, transactions, clock);
    assertThat(node.now().participation(new StateCode("PNG"), "TIP")).isEmpty();
    Acting secretariat = new Acting("secretariat", Ids.next(), Ids.next());
    secretariat.run(() -> desk.record(accession()));
    assertThat(node.now().participation(new StateCode("PNG"), "TIP")).isEmpty();
    clock.pass(Duration.ofMillis(1_001));
    assertThat(node.now().participation(new StateCode("PNG"), "TIP")).isPresent();
  }

  private static RecordParticipation accession() {
    return new RecordParticipation(
        Ids.next(), "PNG", "TIP", "accession", "2026-10-01", "", "C.N.2.2026", "2026-10-02");
  }
}
