package org.comity.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/// A browser of one person, with cookies of its own, at a program that runs.
final class Site {
  private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final URI site;
  private final HttpClient browser;

  Site(int port) {
    site = URI.create("http://localhost:" + port);
    browser =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
  }

  /// What came back, as it was sent.
  record Answer(int status, byte[] body, Map<String, List<String>> headers) {
    /// The page in words.
    String text() {
      return new String(packed() ? unpacked() : body, StandardCharsets.UTF_8);
    }

    /// Bytes on the wire: the body as it was packed, and the headers.
    int weight() {
      int lines =
          headers.entrySet().stream()
              .mapToInt(
                  line ->
                      line.getValue().stream().mapToInt(String::length).sum()
                          + (line.getKey().length() + 4) * line.getValue().size())
              .sum();
      return body.length + lines;
    }

    private boolean packed() {
      return headers.getOrDefault("content-encoding", List.of()).contains("gzip");
    }

    private byte[] unpacked() {
      try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
        return in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  Answer get(String path) {
    return send(HttpRequest.newBuilder(site.resolve(path)).GET());
  }

  Answer post(String path, Map<String, String> form, Map<String, String> headers) {
    String body =
        form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(site.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return send(request);
  }

  /// Signs in as an invented person by one click.
  void signIn(String account) {
    String token = found(FORM_TOKEN, get("/en/sign-in").text());
    post("/sign-in/rehearsal", Map.of("account", account, "_csrf", token), Map.of());
  }

  /// The token that forms of this page carry.
  static String token(String page) {
    return found(FORM_TOKEN, page);
  }

  static String found(Pattern wanted, String page) {
    Matcher match = wanted.matcher(page);
    if (!match.find()) {
      throw new IllegalStateException("Nothing on the page is " + wanted);
    }
    return match.group(1);
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> answer =
          browser.send(
              request.header("Accept-Encoding", "gzip").build(),
              HttpResponse.BodyHandlers.ofByteArray());
      return new Answer(answer.statusCode(), answer.body(), answer.headers().map());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
