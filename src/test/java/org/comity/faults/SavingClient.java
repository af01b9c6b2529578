package org.comity.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One person who saves one answer again and again, as the page does while she types, and remembers
/// what the program said was saved.
final class SavingClient {
  private static final String REVIEW = "href=\"(/reviews/[0-9a-f-]{36})\"";
  // Four articles whose questionnaire asks everybody for recent cases: a place for each writer.
  private static final List<String> SECTIONS = List.of("art-5", "art-6", "art-8", "art-9");
  private static final String TEXT = "name=\"([^\":]+recent-cases-examples@):text\"";

  private final RunningProgram program;
  private final String name;
  private final HttpClient browser =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final List<String> saved = Collections.synchronizedList(new ArrayList<>());
  private final String section;
  private final String question;
  private final String token;

  /// Somebody of a State who has signed in and opened the page.
  ///
  /// @param place at which article she writes, from 0 to 3
  SavingClient(RunningProgram program, String account, int place) {
    this.program = program;
    this.name = account + " " + place;
    signIn(account);
    section = first(read("/reviews"), REVIEW) + "/UNTOC/sections/" + SECTIONS.get(place);
    String page = read(section);
    token = first(page, "name=\"_csrf\" value=\"([^\"]+)\"");
    question = first(page, TEXT);
  }

  private void signIn(String account) {
    String page = read("/en/sign-in");
    String form = first(page, "name=\"_csrf\" value=\"([^\"]+)\"");
    send(post("/sign-in/rehearsal", Map.of("account", account, "_csrf", form)));
  }

  /// Saves until the program no longer answers. Gives what it answered last, if it answered.
  String saveUntilItEnds() {
    while (true) {
      String text = name + ", save " + (saved.size() + 1);
      int status;
      try {
        status = browser.send(save(text), HttpResponse.BodyHandlers.discarding()).statusCode();
      } catch (IOException e) {
        return "gone";
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return "stopped";
      }
      if (status != 200) {
        return Integer.toString(status);
      }
      saved.add(text);
    }
  }

  private HttpRequest save(String text) {
    return post(
        section,
        Map.of(
            "_csrf",
            token,
            question + ":text",
            text,
            question + ":base",
            Integer.toString(saved.size()),
            question + ":key",
            UUID.randomUUID().toString()));
  }

  /// What the program said was saved.
  List<String> acknowledged() {
    synchronized (saved) {
      return List.copyOf(saved);
    }
  }

  /// How much the program said was saved.
  int count() {
    return saved.size();
  }

  private String read(String path) {
    return send(HttpRequest.newBuilder(program.address(path)).build());
  }

  private String send(HttpRequest request) {
    try {
      return browser.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest post(String path, Map<String, String> fields) {
    String form =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    URI address = program.address(path);
    return HttpRequest.newBuilder(address)
        .timeout(Duration.ofSeconds(60))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("X-Background", "true")
        .POST(HttpRequest.BodyPublishers.ofString(form))
        .build();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String first(String text, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    if (!found.find()) {
      throw new AssertionError("Not on the page: " + pattern + "\n" + text);
    }
    return found.group(1);
  }
}
