package org.comity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a focal point of a rehearsal does first: she signs in by one click, opens her review and a
/// section of it.
final class FirstVisit {
  private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern ACCOUNT =
      Pattern.compile("name=\"account\" value=\"([^\"]*focal-point)\"");
  private static final Pattern REVIEW = Pattern.compile("href=\"(/reviews/[0-9a-f-]{36})[\"/?#]");
  private static final Pattern SECTION =
      Pattern.compile("href=\"(/reviews/[^\"?#]+/sections/[^\"?#]+)");

  private final URI site;
  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  FirstVisit(int port) {
    site = URI.create("http://localhost:" + port);
  }

  /// Makes the visit; fails where a page is not there or does not lead on.
  void make() {
    String entrance = page("/en/sign-in");
    String account = "account=" + encoded(found(ACCOUNT, entrance));
    send("/sign-in/rehearsal", account + "&_csrf=" + encoded(found(FORM_TOKEN, entrance)));
    String review = page(found(REVIEW, page("/reviews")));
    page(found(SECTION, review));
  }

  private String page(String path) {
    return send(path, null);
  }

  private String send(String path, @Nullable String form) {
    HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(path));
    if (form != null) {
      request
          .header("Content-Type", "application/x-www-form-urlencoded")
          .POST(HttpRequest.BodyPublishers.ofString(form));
    }
    try {
      HttpResponse<String> answer =
          browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(path + " answers " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String found(Pattern wanted, String page) {
    Matcher match = wanted.matcher(page);
    if (!match.find()) {
      throw new IllegalStateException("Nothing on the page is " + wanted);
    }
    return match.group(1);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
