package org.comity.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.comity.language.Language;
import org.jsoup.Jsoup;

/// Somebody who asks the program for pages over HTTP, with cookies, without following redirects.
public final class WebVisitor {
  private final CookieManager cookies;
  private final HttpClient client;
  private final String origin;
  private String token = "";

  /// What came back: status, where it leads on, media type and text.
  public record Answer(int status, String location, String type, String text, HttpHeaders headers) {
    /// A header; empty if there is none.
    public String header(String name) {
      return headers.firstValue(name).orElse("");
    }

    public boolean isPage() {
      return type.startsWith("text/html");
    }
  }

  /// Somebody who has never been at this origin, such as `http://localhost:8080`.
  public WebVisitor(String origin) {
    this(origin, new CookieManager());
  }

  private WebVisitor(String origin, CookieManager cookies) {
    this.origin = origin;
    this.cookies = cookies;
    this.client = HttpClient.newBuilder().cookieHandler(cookies).build();
  }

  /// The same person, whom a proxy leads to another node from now on.
  public WebVisitor at(String other) {
    return new WebVisitor(other, cookies);
  }

  String origin() {
    return origin;
  }

  List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  /// Opens a page.
  public Answer open(String path) {
    return open(path, Map.of());
  }

  /// Opens a page with further headers.
  public Answer open(String path, Map<String, String> headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path));
    headers.forEach(request::header);
    return send(request.build());
  }

  /// Sends a form with the hidden field of the page seen last; the fields alternate name and value.
  public Answer submit(String path, String... fields) {
    var body = new ArrayList<String>(List.of("_csrf=" + token));
    for (int i = 0; i + 1 < fields.length; i += 2) {
      body.add(URLEncoder.encode(fields[i], UTF_8) + "=" + URLEncoder.encode(fields[i + 1], UTF_8));
    }
    return send(
        HttpRequest.newBuilder(URI.create(origin + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(String.join("&", body)))
            .build());
  }

  /// Sends a form with one file to a page whose form carries its guard in the address; the fields
  /// alternate name and value.
  public Answer upload(String path, String name, byte[] content, String... fields) {
    var body = new ByteArrayOutputStream();
    for (int i = 0; i + 1 < fields.length; i += 2) {
      body.writeBytes(part("name=\"" + fields[i] + "\"", fields[i + 1].getBytes(UTF_8)));
    }
    body.writeBytes(part("name=\"upload\"; filename=\"" + name + "\"", content));
    body.writeBytes("--border--\r\n".getBytes(UTF_8));
    return send(
        HttpRequest.newBuilder(URI.create(origin + path + "?_csrf=" + token))
            .header("Content-Type", "multipart/form-data; boundary=border")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
            .build());
  }

  /// The bytes at an address.
  public byte[] fetch(String path) {
    try {
      return client
          .send(
              HttpRequest.newBuilder(URI.create(origin + path)).build(),
              HttpResponse.BodyHandlers.ofByteArray())
          .body();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static byte[] part(String names, byte[] content) {
    var part = new ByteArrayOutputStream();
    String head = "--border\r\nContent-Disposition: form-data; " + names + "\r\n\r\n";
    part.writeBytes(head.getBytes(UTF_8));
    part.writeBytes(content);
    part.writeBytes("\r\n".getBytes(UTF_8));
    return part.toByteArray();
  }

  /// Has had her page open for too long: what guards its form is no longer taken.
  public WebVisitor tooLate() {
    token = "old";
    return this;
  }

  /// Signs in with an invented account and chooses a language.
  public WebVisitor signedInAs(String account, Language language) {
    open("/" + language.tag() + "/sign-in");
    submit("/sign-in/rehearsal", "account", account);
    open("/account");
    submit("/language", "language", language.tag(), "back", "/");
    open("/");
    return this;
  }

  private Answer send(HttpRequest request) {
    try {
      HttpResponse<String> response =
          client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
      var answer =
          new Answer(
              response.statusCode(),
              response.headers().firstValue("Location").orElse("").replace(origin, ""),
              response.headers().firstValue("Content-Type").orElse(""),
              response.body(),
              response.headers());
      var field = Jsoup.parse(answer.isPage() ? answer.text() : "").selectFirst("[name=_csrf]");
      token = field == null ? token : URLEncoder.encode(field.val(), UTF_8);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(request.uri().toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
