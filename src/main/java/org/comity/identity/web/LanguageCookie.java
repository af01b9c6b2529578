package org.comity.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.identity.Site;
import org.comity.language.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// The language in which somebody reads, noted in her browser: for the time before it is known who
/// she is, and for when nobody can be looked up.
@Component
class LanguageCookie {
  private static final String NAME = "language";
  private static final Duration LIFE = Duration.ofDays(365);

  private final Site site;

  LanguageCookie(Site site) {
    this.site = site;
  }

  /// The language that is noted; empty if there is none.
  static Optional<Language> read(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies())
        .map(Arrays::stream)
        .orElse(Stream.empty())
        .filter(cookie -> cookie.getName().equals(NAME))
        .map(Cookie::getValue)
        .flatMap(tag -> Language.of(tag).stream())
        .findFirst();
  }

  /// Notes a language.
  void write(Language language, HttpServletResponse response) {
    ResponseCookie cookie =
        ResponseCookie.from(NAME, language.tag())
            .path("/")
            .maxAge(LIFE)
            .httpOnly(true)
            .secure(site.secure())
            .sameSite("Lax")
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
