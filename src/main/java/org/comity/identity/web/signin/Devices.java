package org.comity.identity.web.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.identity.Persons;
import org.comity.identity.Site;
import org.comity.identity.factor.Origin;
import org.comity.vault.Vault;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// Recognises a browser that signed in to an account before by a cookie that only this installation
/// can have made, so that a stranger's guesses elsewhere do not keep its owner out.
@Component
class Devices {
  private static final String COOKIE = "device";
  private static final int BYTES = 16;

  private final Vault vault;
  private final Site site;

  Devices(Vault vault, Site site) {
    this.vault = vault;
    this.site = site;
  }

  Origin origin(String email, HttpServletRequest request) {
    String account = Persons.fold(email);
    return new Origin(request.getRemoteAddr(), known(account, request), account);
  }

  void remember(String account, HttpServletResponse response) {
    byte[] number = new byte[BYTES];
    new SecureRandom().nextBytes(number);
    String device = HexFormat.of().formatHex(number);
    ResponseCookie cookie =
        ResponseCookie.from(site.cookie(COOKIE), device + "." + mark(device, account))
            .path("/")
            .maxAge(Duration.ofDays(365))
            .httpOnly(true)
            .secure(site.secure())
            .sameSite("Lax")
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  private String known(String account, HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies())
        .map(Arrays::stream)
        .orElseGet(Stream::empty)
        .filter(cookie -> cookie.getName().equals(site.cookie(COOKIE)))
        .map(Cookie::getValue)
        .map(value -> value.split("\\.", 2))
        .filter(parts -> parts.length == 2 && mark(parts[0], account).equals(parts[1]))
        .map(parts -> parts[0])
        .findFirst()
        .orElse("");
  }

  private String mark(String device, String account) {
    return vault.mark("device", device + "|" + account);
  }
}
