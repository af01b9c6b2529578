package org.comity.upkeep.doctor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/// Whether the mail server answers, without a letter. On the port of implicit TLS (465) it is only
/// connected to.
///
/// @param setting gives a setting by its name, such as `spring.mail.host`
public record MailLine(Function<String, Optional<String>> setting) {
  private static final int PATIENCE_MILLISECONDS = 5_000;
  private static final int IMPLICIT_TLS = 465;

  /// Looks.
  public Finding look() {
    Optional<String> host = setting.apply("spring.mail.host");
    if (host.isEmpty()) {
      return Finding.green("mail", "no server is set for this command; see spring.mail.host");
    }
    int port = setting.apply("spring.mail.port").map(Integer::parseInt).orElse(25);
    String server = host.get() + ":" + port;
    try (var line = new Socket()) {
      line.connect(new InetSocketAddress(host.get(), port), PATIENCE_MILLISECONDS);
      line.setSoTimeout(PATIENCE_MILLISECONDS);
      String greeting = port == IMPLICIT_TLS ? "220" : greeting(line);
      return greeting.startsWith("220")
          ? Finding.green("mail", server + " answers")
          : Finding.red("mail", server + " answers: " + greeting, "Look at the mail server.");
    } catch (IOException e) {
      return Finding.red(
          "mail",
          server + " does not answer: " + e.getMessage(),
          "Look at spring.mail.host and spring.mail.port, and at the way there. Letters wait and"
              + " are tried again for a day and a half.");
    }
  }

  private static String greeting(Socket line) throws IOException {
    var reader =
        new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
    String greeting = reader.readLine();
    line.getOutputStream().write("QUIT\r\n".getBytes(StandardCharsets.US_ASCII));
    return greeting == null ? "nothing" : greeting;
  }
}
