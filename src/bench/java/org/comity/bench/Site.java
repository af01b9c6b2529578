package org.comity.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/// A browser of one person, with cookies of its own, at a program that runs. It asks for packed
/// pages as browsers do, and unpacks those that somebody reads.
final class Site {
  private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final int MOVED = 300;

  private final Wire wire;
  private final String host;
  private final Map<String, String> cookies = new TreeMap<>();

  Site(int port) {
    wire = new Wire(port);
    host = "localhost:" + port;
  }

  /// What came back, as it was sent.
  record Answer(int status, byte[] body, Map<String, List<String>> headers) {
    /// The page in words.
    String text() {
      return text(StandardCharsets.UTF_8);
    }

    /// The page with each byte a character: quicker, for those who look for names and numbers only.
    String plain() {
      return text(StandardCharsets.ISO_8859_1);
    }

    private String text(Charset letters) {
      return new String(packed() ? unpacked() : body, letters);
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
      try (var in = new GZIPInputStream(new ByteArrayInputStream(body), 8192)) {
        return in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  Answer get(String path) {
    return send("GET", path, Map.of(), "");
  }

  Answer post(String path, Map<String, String> form, Map<String, String> headers) {
    String body =
        form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send("POST", path, headers, body);
  }

  /// Signs in as an invented person by one click.
  void signIn(String account) {
    String token = found(FORM_TOKEN, get("/en/sign-in").text());
    post("/sign-in/rehearsal", Map.of("account", account, "_csrf", token), Map.of());
  }

  /// Ends the connection.
  void leave() {
    wire.disconnect();
  }

  static String found(Pattern wanted, String page) {
    Matcher match = wanted.matcher(page);
    if (!match.find()) {
      throw new IllegalStateException("Nothing on the page is " + wanted);
    }
    return match.group(1);
  }

  private Answer send(String method, String path, Map<String, String> headers, String body) {
    Wire.Reply reply = wire.exchange(request(method, path, headers, body));
    reply.headers().getOrDefault("set-cookie", List.of()).forEach(this::keep);
    String place = reply.header("location");
    if (reply.status() >= MOVED && !place.isEmpty()) {
      return get(URI.create("http://" + host + path).resolve(place).getRawPath());
    }
    return new Answer(reply.status(), reply.body(), reply.headers());
  }

  private byte[] request(String method, String path, Map<String, String> headers, String body) {
    var request = new StringBuilder(512);
    request.append(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: ").append(host);
    request.append("\r\nAccept-Encoding: gzip");
    if (!cookies.isEmpty()) {
      request.append("\r\nCookie: ").append(String.join("; ", cookies.values()));
    }
    headers.forEach((name, value) -> request.append("\r\n" + name + ": " + value));
    if (!method.equals("GET")) {
      request.append("\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ");
      request.append(body.length());
    }
    return request.append("\r\n\r\n").append(body).toString().getBytes(StandardCharsets.US_ASCII);
  }

  private void keep(String cookie) {
    String pair = cookie.split(";", 2)[0];
    String name = pair.substring(0, pair.indexOf('='));
    if (cookie.contains("Max-Age=0")) {
      cookies.remove(name);
    } else {
      cookies.put(name, pair);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
