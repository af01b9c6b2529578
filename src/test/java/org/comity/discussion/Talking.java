package org.comity.discussion;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comity.testing.Browsing;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// Somebody who discusses a thing in her browser, without script.
final class Talking {
  private final Browsing browser;
  private final String room;
  private final String kind;
  private final String thing;

  Talking(MockMvc pages, String account, String room, String kind, String thing) {
    this.browser = new Browsing(pages).signedInAs(account);
    this.room = room;
    this.kind = kind;
    this.thing = thing;
  }

  String read(String path) {
    return browser.read(path);
  }

  MockHttpServletResponse open(String path) {
    return browser.open(path);
  }

  MockHttpServletResponse submit(String path, String... fields) {
    return browser.submit(path, fields);
  }

  /// The form that begins a discussion.
  String form() {
    return read("/discussions/new?room=" + room + "&kind=" + kind + "&thing=" + thing);
  }

  /// The value of the first party of the form whose name has these words.
  static String party(String form, String words) {
    Matcher found = Pattern.compile("<option value=\"([^\"]+)\"[^>]*>[^<]*" + words).matcher(form);
    if (!found.find()) {
      throw new IllegalStateException("Nobody called " + words);
    }
    return found.group(1);
  }

  /// Begins a discussion and gives the path of its page.
  String begin(String circle, String subject, String words, String next, String quote) {
    MockHttpServletResponse answer =
        send(UUID.randomUUID(), circle, subject, words, next, "", quote);
    if (answer.getStatus() != 303) {
      throw new IllegalStateException(Browsing.text(answer));
    }
    return String.valueOf(answer.getHeader("Location"));
  }

  MockHttpServletResponse send(
      UUID key,
      String circle,
      String subject,
      String words,
      String next,
      String due,
      String quote) {
    List<String> fields =
        List.of("key", key.toString(), "circle", circle, "subject", subject, "words", words);
    List<String> asked = List.of("next", next, "due", due, "quote", quote);
    return submit(
        "/discussions",
        Stream.of(List.of("room", room, "kind", kind, "thing", thing), fields, asked)
            .flatMap(List::stream)
            .toArray(String[]::new));
  }

  /// Goes on in a discussion.
  MockHttpServletResponse say(String page, int base, String words, String next) {
    return submit(
        page + "/messages",
        "key",
        UUID.randomUUID().toString(),
        "base",
        "" + base,
        "words",
        words,
        "next",
        next);
  }

  MockHttpServletResponse settle(String page, int base, String words) {
    return submit(
        page + "/messages",
        "key",
        UUID.randomUUID().toString(),
        "base",
        "" + base,
        "words",
        words,
        "do",
        "settle");
  }
}
