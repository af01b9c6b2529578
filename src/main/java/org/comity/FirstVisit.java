package org.comity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieHandler;
import java.net.CookieManager;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a focal point of a rehearsal does first: she signs in by one click, opens her review and a
/// section of it, and looks into the directory and at the requests. It uses the plainest client
/// that there is, for each class of the visitor would be kept with those of the program, and mapped
/// at each start.
final class FirstVisit {
  private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern ACCOUNT =
      Pattern.compile("name=\"account\" value=\"([^\"]*focal-point)\"");
  private static final Pattern REVIEW = Pattern.compile("href=\"(/reviews/[0-9a-f-]{36})[\"/?#]");
  private static final Pattern SECTION =
      Pattern.compile("href=\"(/reviews/[^\"?#]+/sections/[^\"?#]+)");

  private final URI site;

  FirstVisit(int port) {
    site = URI.create("http://localhost:" + port);
  }

  /// Makes the visit; fails where a page is not there or does not lead on.
  void make() {
    CookieHandler.setDefault(new CookieManager());
    String entrance = page("/en/sign-in");
    String account = "account=" + encoded(found(ACCOUNT, entrance));
    send("/sign-in/rehearsal", account + "&_csrf=" + encoded(found(FORM_TOKEN, entrance)));
    String review = page(found(REVIEW, page("/reviews")));
    page(found(SECTION, review));
    page("/directory");
    page("/requests");
  }

  private String page(String path) {
    return send(path, null);
  }

  private String send(String path, @Nullable String form) {
    try {
      var asked = (HttpURLConnection) site.resolve(path).toURL().openConnection();
      if (form != null) {
        asked.setDoOutput(true);
        asked.getOutputStream().write(form.getBytes(StandardCharsets.UTF_8));
      }
      if (asked.getResponseCode() != HttpURLConnection.HTTP_OK) {
        throw new IllegalStateException(path + " answers " + asked.getResponseCode());
      }
      try (InputStream answer = asked.getInputStream()) {
        return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
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
