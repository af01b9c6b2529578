package org.comity.crawl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.comity.language.Language;
import org.jsoup.Jsoup;

/// Somebody who asks the program for pages over HTTP, with cookies, without following redirects.
final class WebVisitor {
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String origin;
  private String token = "";

  /// What came back: status, where it leads on, media type and text.
  record Answer(int status, String location, String type, String text) {
    boolean isPage() {
      return type.startsWith("text/html");
    }
  }

  WebVisitor(String origin) {
    this.origin = origin;
  }

  String origin() {
    return origin;
  }

  List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  Answer open(String path) {
    return send(HttpRequest.newBuilder(URI.create(origin + path)).build());
  }

  /// Sends a form with the hidden field of the page seen last; the fields alternate name and value.
  Answer submit(String path, String... fields) {
    var body = new ArrayList<String>(List.of("_csrf=" + token));
    for (int i = 0; i + 1 < fields.length; i += 2) {
      body.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return send(
        HttpRequest.newBuilder(URI.create(origin + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(String.join("&", body)))
            .build());
  }

  WebVisitor signedInAs(String account, Language language) {
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
          client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      var answer =
          new Answer(
              response.statusCode(),
              response.headers().firstValue("Location").orElse("").replace(origin, ""),
              response.headers().firstValue("Content-Type").orElse(""),
              response.body());
      var field = Jsoup.parse(answer.isPage() ? answer.text() : "").selectFirst("[name=_csrf]");
      token = field == null ? token : URLEncoder.encode(field.val(), StandardCharsets.UTF_8);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(request.uri().toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
