package org.comity.directory.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.comity.database.Acting;
import org.comity.language.Words;
import org.comity.post.OutboxLetter;
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

@WholeProgram
@TestPropertySource(properties = "comity.links.check=true")
@Import(OwnServer.class)
class LinkChecksTest {
  private static final String PAGE = "/en/directory/authorities/xa-ministry-justice";
  private static final Duration DAY = Duration.ofDays(1);

  @Autowired private LinkChecks checks;
  @Autowired private LinkChecking checking;
  @Autowired private LinksOfEntries links;
  @Autowired private OwnServer server;
  @Autowired private Post post;
  @Autowired private Words words;
  @Autowired private MovableClock clock;
  @Autowired private MockMvc pages;

  @AfterEach
  void now() {
    clock.back();
  }

  private void look() {
    Acting.JOB.run(
        () ->
            links.all().stream()
                .filter(each -> each.authority().equals("xa-ministry-justice"))
                .filter(each -> each.kind() == Link.Kind.WEBSITE)
                .forEach(each -> checks.record(each, server.look(each.address()))));
  }

  private String read(String account) {
    return new Browsing(pages).signedInAs(account).read(PAGE);
  }

  private String asGuest() {
    return new Browsing(pages).read(PAGE);
  }

  private long letters() {
    return new Acting("secretariat", null, null)
        .call(post::outbox).stream()
            .map(OutboxLetter::letter)
            .filter(each -> each.email().equals("aurelia-focal-point@rehearsal.example"))
            .filter(
                each ->
                    each.subject().equals(words.say(each.language(), "directory.mail.linkSubject")))
            .count();
  }

  @Test
  void anAddressThatFailsOnThreeDaysIsMarkedAndItsStateIsToldOnceUntilItAnswersAgain() {
    server.answers(404);
    look();
    look();
    clock.forward(DAY);
    look();
    assertThat(asGuest()).doesNotContain("did not answer");
    assertThat(letters()).isZero();
    assertThat(read("aurelia-focal-point")).contains("Page not found", "In vain on 2 days");
    clock.forward(DAY);
    look();
    assertThat(asGuest()).contains("did not answer on", "https://justice.aurelia.example/");
    clock.forward(DAY);
    look();
    assertThat(letters()).isEqualTo(1);
    server.answers(200);
    look();
    assertThat(asGuest()).doesNotContain("did not answer");
    assertThat(read("secretariat")).contains("Web addresses", "Answers");
  }

  @Test
  void whatWasFoundIsForTheStateAndTheSecretariat() {
    assertThat(read("aurelia-deputy")).contains("id=\"links\"");
    assertThat(read("borealia-focal-point")).doesNotContain("id=\"links\"");
    assertThat(asGuest()).doesNotContain("id=\"links\"");
  }

  @Test
  void aFewAreLookedAtAtATimeAndNoneTwiceAWeek() {
    server.answers(200);
    int before = server.looks();
    checking.go();
    assertThat(server.looks() - before).isBetween(1, 20);
    Acting.JOB.run(
        () -> {
          var seen = checks.due();
          checking.go();
          assertThat(checks.due()).doesNotContainAnyElementsOf(seen);
        });
  }
}
