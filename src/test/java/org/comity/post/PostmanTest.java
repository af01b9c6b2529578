package org.comity.post;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.comity.database.Acting;
import org.comity.language.Language;
import org.comity.testing.MovableClock;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@WholeProgram
class PostmanTest {
  @Autowired private MailStore store;
  @Autowired private TransactionTemplate transactions;
  @Autowired private MovableClock clock;

  @AfterEach
  void tellTheTime() {
    clock.back();
  }

  @Test
  void aLetterIsSentOnceInItsLanguageWithoutForeignHeaders()
      throws MessagingException, IOException {
    var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    server.start();
    try {
      append("hana@example.org");
      Postman postman = postman(server.getSmtp().getPort());
      postman.go();
      postman.go();
      assertThat(server.getReceivedMessages()).hasSize(1);
      MimeMessage message = server.getReceivedMessages()[0];
      assertThat(message.getSubject()).isEqualTo("دعوتكم إلى Comity");
      assertThat(message.getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
      assertThat(message.getContent().toString()).contains("https://example.org/ar/enrol/x");
      assertThat(message.getHeader("Content-Language")).containsExactly("ar");
      assertThat(message.getHeader("Bcc")).isNull();
      assertThat(message.getMessageID()).endsWith("@comity>");
    } finally {
      server.stop();
    }
  }

  @Test
  void aDateComesAsACalendarFileBesideTheText() throws MessagingException, IOException {
    var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    server.start();
    try {
      append(letter("dated@example.org").with(day()));
      postman(server.getSmtp().getPort()).go();
      var parts = (MimeMultipart) server.getReceivedMessages()[0].getContent();
      assertThat(parts.getCount()).isEqualTo(2);
      assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/calendar");
      assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("comity.ics");
      var file = new String(parts.getBodyPart(1).getInputStream().readAllBytes(), UTF_8);
      assertThat(file).contains("SUMMARY:آخر يوم\r\n", "DTSTART;VALUE=DATE:20270331\r\n");
    } finally {
      server.stop();
    }
  }

  private CalendarFile day() {
    return new CalendarFile(
        "day@comity",
        "آخر يوم",
        "text",
        "https://example.org/",
        LocalDate.of(2027, 3, 31),
        List.of(7),
        clock.instant());
  }

  @Test
  void aServerThatIsAwayIsTriedAgainLaterAndNothingIsLost() {
    var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    server.start();
    int port = server.getSmtp().getPort();
    server.stop();
    append("late@example.org");
    postman(port).go();
    var back = new GreenMail(ServerSetupTest.SMTP.port(port));
    back.start();
    try {
      postman(port).go();
      assertThat(back.getReceivedMessages()).isEmpty();
      clock.forward(Duration.ofMinutes(2));
      postman(port).go();
      assertThat(back.getReceivedMessages()).hasSize(1);
    } finally {
      back.stop();
    }
  }

  private void append(String email) {
    append(letter(email));
  }

  private static Letter letter(String email) {
    return new Letter(
        "Hana\r\nBcc: x@example.org",
        email,
        Language.ARABIC,
        "دعوتكم إلى Comity\r\nBcc: x@example.org".split("\r\n")[0],
        "مرحبًا\nhttps://example.org/ar/enrol/x\n");
  }

  private void append(Letter letter) {
    Acting.JOB.run(
        () ->
            transactions.executeWithoutResult(
                status -> store.append(letter, false, clock.instant())));
  }

  private Postman postman(int port) {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    var beans = new StaticListableBeanFactory();
    beans.addBean("sender", sender);
    var server = new MailServer(beans.getBeanProvider(JavaMailSender.class), "comity@example.org");
    return new Postman(store, server, transactions, clock, java.util.List.of());
  }
}
