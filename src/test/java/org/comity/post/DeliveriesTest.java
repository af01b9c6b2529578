package org.comity.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.database.Acting;
import org.comity.language.Language;
import org.comity.testing.MovableClock;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@WholeProgram
class DeliveriesTest {
  private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

  @Autowired private Post post;
  @Autowired private Deliveries deliveries;
  @Autowired private List<LetterKinds> rooms;
  @Autowired private Gathering gathering;
  @Autowired private TransactionTemplate transactions;
  @Autowired private MovableClock clock;

  private final UUID reader = UUID.randomUUID();
  private final Acting acting = new Acting("expert", UUID.randomUUID(), reader);

  @BeforeEach
  void noonInVienna() {
    clock.forward(Duration.between(clock.instant(), Instant.parse("2027-01-11T11:00:00Z")));
  }

  @AfterEach
  void now() {
    clock.back();
  }

  @Test
  void whoeverChoseNothingGetsEachAtOnce() {
    send("one");
    send("two");
    assertThat(came()).containsExactly("two", "one");
  }

  @Test
  void whoeverWantsThemOnceADayGetsOneLetterAtSevenInTheMorningOfHerZone() {
    choose(Delivery.DAILY);
    send("one");
    send("two");
    clock.forward(Duration.ofMinutes(59));
    gathering.go();
    assertThat(came()).as("06:59 in Bogotá").isEmpty();
    clock.forward(Duration.ofMinutes(1));
    gathering.go();
    gathering.go();
    assertThat(came()).containsExactly("2 messages of today from Comity");
    assertThat(letters().getFirst().text())
        .startsWith("Dear Reader,")
        .containsSubsequence("one", "text of one", "two", "text of two");
  }

  @Test
  void oneLetterADayStaysWhatItIs() {
    choose(Delivery.DAILY);
    send("alone");
    clock.forward(Duration.ofHours(25));
    gathering.go();
    assertThat(came()).containsExactly("alone");
    assertThat(letters().getFirst().text()).isEqualTo("text of alone");
  }

  @Test
  void whoeverWantsNoneGetsNoneButWhatAlwaysComes() {
    choose(Delivery.NEVER);
    send("unwanted");
    hand(letter("receipt"));
    assertThat(came()).containsExactly("receipt");
  }

  @Test
  void aChoiceIsHerOwnAndCanBeTakenBack() {
    choose(Delivery.DAILY);
    assertThat(acting.call(deliveries::chosen)).containsEntry(kind(), Delivery.DAILY);
    var other = new Acting("expert", acting.body(), UUID.randomUUID());
    assertThat(other.call(deliveries::chosen)).containsEntry(kind(), Delivery.AT_ONCE);
    choose(Delivery.AT_ONCE);
    assertThat(acting.call(deliveries::chosen)).containsEntry(kind(), Delivery.AT_ONCE);
    acting.run(() -> deliveries.choose(Map.of("no-such-kind", Delivery.NEVER)));
    assertThat(acting.call(deliveries::chosen)).doesNotContainValue(Delivery.NEVER);
  }

  private void choose(Delivery delivery) {
    acting.run(() -> deliveries.choose(Map.of(kind().code(), delivery)));
  }

  private LetterKind kind() {
    return rooms.getFirst().kinds().getFirst();
  }

  private void send(String subject) {
    hand(letter(subject).as(kind(), reader, BOGOTA));
    clock.forward(Duration.ofMillis(1));
  }

  private Letter letter(String subject) {
    return new Letter(
        "Reader", reader + "@example.org", Language.ENGLISH, subject, "text of " + subject);
  }

  private void hand(Letter letter) {
    Acting.JOB.run(() -> transactions.executeWithoutResult(status -> post.send(letter)));
  }

  private List<String> came() {
    return letters().stream().map(Letter::subject).toList();
  }

  private List<Letter> letters() {
    return acting.call(post::outbox).stream()
        .map(OutboxLetter::letter)
        .filter(letter -> letter.email().startsWith(reader.toString()))
        .toList();
  }
}
