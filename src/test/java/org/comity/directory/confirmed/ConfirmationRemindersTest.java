package org.comity.directory.confirmed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.comity.database.Acting;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.post.OutboxLetter;
import org.comity.post.PeriodicWork;
import org.comity.post.Post;
import org.comity.testing.Browsing;
import org.comity.testing.MovableClock;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class ConfirmationRemindersTest {
  private static final Duration A_QUARTER = Duration.ofDays(93);

  @Autowired private PeriodicWork remindOfDirectoryEntries;
  @Autowired private Unreachables unreachables;
  @Autowired private Post outbox;
  @Autowired private Words words;
  @Autowired private MovableClock clock;
  @Autowired private MockMvc pages;

  @AfterEach
  void now() {
    clock.back();
  }

  @Test
  void theFocalPointIsRemindedThenTheDeputyThenTheSecretariatAndEachOnce() {
    clock.forward(A_QUARTER);
    remindOfDirectoryEntries.go();
    remindOfDirectoryEntries.go();
    assertThat(letters("aurelia-focal-point@rehearsal.example")).isEqualTo(1);
    assertThat(letters("aurelia-deputy@rehearsal.example")).isZero();
    clock.forward(Duration.ofDays(7));
    remindOfDirectoryEntries.go();
    assertThat(letters("aurelia-focal-point@rehearsal.example")).isEqualTo(1);
    assertThat(letters("aurelia-deputy@rehearsal.example")).isEqualTo(1);
    clock.forward(Duration.ofDays(7));
    remindOfDirectoryEntries.go();
    assertThat(outbox()).contains("/directory/notes/XA");
  }

  @Test
  void anAuthorityWhoseLetterCameBackIsUnreachableUntilItIsConfirmedAgain() {
    String mailbox = "cyber.desk@police.esperia.example";
    assertThat(Acting.JOB.call(() -> unreachables.cameBack(mailbox))).isEqualTo(1);
    assertThat(new Browsing(pages).read("/en/directory/authorities/xe-cyber-desk"))
        .contains("Not reached: a letter to it came back on");
  }

  // Other tests of the same database write other letters.
  private int letters(String recipient) {
    return (int)
        new Acting("secretariat", null, null)
            .call(outbox::outbox).stream()
                .map(OutboxLetter::letter)
                .filter(letter -> letter.email().equals(recipient))
                .filter(letter -> letter.subject().equals(subject(letter.language())))
                .count();
  }

  private String subject(Language language) {
    return words.say(language, "directory.mail.confirmSubject");
  }

  private String outbox() {
    return new Browsing(pages).signedInAs("secretariat").read("/outbox");
  }
}
