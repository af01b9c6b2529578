package org.comity.post;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// The server that takes mail, if this installation knows one (`spring.mail.host`).
@Component
class MailServer {
  private final ObjectProvider<JavaMailSender> sender;
  private final String from;

  MailServer(
      ObjectProvider<JavaMailSender> sender,
      @Value("${comity.mail.from:comity@localhost}") String from) {
    this.sender = sender;
    this.from = from;
  }

  /// Whether there is one.
  boolean known() {
    return sender.getIfAvailable() != null;
  }

  /// Hands a letter over. Its message id is that of its row, so that a second one, after a crash in
  /// the wrong moment, is recognised as the same.
  void send(MailStore.Due due) {
    JavaMailSender server =
        Optional.ofNullable(sender.getIfAvailable())
            .orElseThrow(() -> new IllegalStateException("No mail server is known"));
    MimeMessage message = server.createMimeMessage();
    try {
      write(due, message);
    } catch (MessagingException | UnsupportedEncodingException e) {
      throw new MailPreparationException("The letter could not be written", e);
    }
    server.send(message);
  }

  private void write(MailStore.Due due, MimeMessage message)
      throws MessagingException, UnsupportedEncodingException {
    Letter letter = due.letter();
    var helper = new MimeMessageHelper(message, due.calendar().isPresent(), "UTF-8");
    helper.setFrom(from, "Comity");
    helper.setTo(letter.email());
    helper.setSubject(letter.subject());
    helper.setText(letter.text(), false);
    if (due.calendar().isPresent()) {
      byte[] date = due.calendar().get().getBytes(StandardCharsets.UTF_8);
      helper.addAttachment("comity.ics", new ByteArrayResource(date), CalendarFile.TYPE);
    }
    message.setHeader("Message-ID", "<" + due.id() + "@comity>");
    message.setHeader("Content-Language", letter.language().tag());
    message.setHeader("Auto-Submitted", "auto-generated");
  }
}
