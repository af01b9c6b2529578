package org.comity.post;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
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
  void send(UUID id, Letter letter) {
    JavaMailSender server =
        Optional.ofNullable(sender.getIfAvailable())
            .orElseThrow(() -> new IllegalStateException("No mail server is known"));
    MimeMessage message = server.createMimeMessage();
    try {
      var helper = new MimeMessageHelper(message, false, "UTF-8");
      helper.setFrom(from, "Comity");
      helper.setTo(letter.email());
      helper.setSubject(letter.subject());
      helper.setText(letter.text(), false);
      message.setHeader("Message-ID", "<" + id + "@comity>");
      message.setHeader("Content-Language", letter.language().tag());
      message.setHeader("Auto-Submitted", "auto-generated");
    } catch (MessagingException | UnsupportedEncodingException e) {
      throw new MailPreparationException("The letter could not be written", e);
    }
    server.send(message);
  }
}
