package org.comity.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.comity.identity.Role;
import org.comity.language.Formats;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.post.Letter;
import org.comity.post.OutboxLetter;
import org.comity.post.PeriodicWork;
import org.comity.post.Post;
import org.comity.testing.Browsing;
import org.comity.testing.MovableClock;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

// Reviews of their own, in a database of their own.
@WholeProgram
@TestPropertySource(properties = "comity.test=people")
@Import(Preparing.class)
class RemindersTest {
  private static final String FOCAL_POINT = "Lucía Ejemplo";
  private static final String EXPERT = "Marcos Muestra";

  @Autowired private MockMvc pages;
  @Autowired private Preparing preparing;
  @Autowired private MovableClock clock;
  @Autowired private List<PeriodicWork> works;
  @Autowired private Post post;
  @Autowired private Words words;

  @AfterEach
  void now() {
    clock.back();
  }

  @Test
  void theFocalPointAndThoseWhoWriteAreRemindedOnceForEachStepInTheirLanguage() {
    ReviewId review = preparing.open("XD", "III");
    at("2027-03-01T12:00:00Z");
    assertThat(letters(review)).isEmpty();
    at("2027-03-03T12:00:00Z");
    assertThat(recipients(review)).containsExactlyInAnyOrder(FOCAL_POINT, EXPERT);
    assertThat(letters(review))
        .extracting(Letter::text)
        .allSatisfy(text -> assertThat(text).contains("Quedan 29 días", "America/Bogota"));
    assertThat(letters(review)).hasSize(2);
    var expert = new Browsing(pages).signedInAs("dorada-expert");
    expert.read("/reviews/" + review);
    expert.submit("/reviews/" + review + "/reminders", "muted", "true");
    assertThat(expert.read("/reviews/" + review)).contains("Volver a recibir recordatorios");
    at("2027-03-26T12:00:00Z");
    assertThat(recipients(review)).containsExactlyInAnyOrder(FOCAL_POINT, EXPERT, FOCAL_POINT);
    at("2027-04-02T12:00:00Z");
    assertThat(letters(review)).hasSize(3);
  }

  @Test
  void aDeadlineEndsAtMidnightInViennaAndIsShownInBothZones() {
    var deadline = new Deadline(java.time.LocalDate.of(2027, 3, 1));
    assertThat(deadline.end()).isEqualTo(Instant.parse("2027-03-01T23:00:00Z"));
    assertThat(deadline.daysLeft(Instant.parse("2027-03-01T22:59:59Z"))).isZero();
    assertThat(deadline.daysLeft(Instant.parse("2027-03-01T23:00:00Z"))).isEqualTo(-1);
    var bogota = new Formats(Language.ENGLISH, java.time.ZoneId.of("America/Bogota"));
    assertThat(deadline.inWords(words, bogota))
        .isEqualTo(
            "1 March 2027, 24:00 in Vienna; in your time zone (America/Bogota):"
                + " 1 March 2027, 18:00");
    var seat = new Formats(Language.ENGLISH, java.time.ZoneId.of("Europe/Paris"));
    assertThat(deadline.inWords(words, seat)).isEqualTo("1 March 2027, 24:00 in Vienna");
  }

  private void at(String moment) {
    clock.back();
    clock.forward(Duration.between(clock.instant(), Instant.parse(moment)));
  }

  private List<String> recipients(ReviewId review) {
    return letters(review).stream().map(Letter::recipient).toList();
  }

  /// The letters about a review after the work was done once more.
  private List<Letter> letters(ReviewId review) {
    works.stream().filter(PeriodicWork::rehearsed).forEach(PeriodicWork::go);
    var reader = preparing.member("XD", Role.OBSERVER);
    return reader.acting().call(post::outbox).stream()
        .map(OutboxLetter::letter)
        .filter(letter -> letter.text().contains(review.toString()))
        .toList();
  }
}
