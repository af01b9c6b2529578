package org.comity.identity.web.enrol;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.comity.shell.Reply;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Enrolment. Open to whoever has the link of an invitation.
@Controller
class EnrolController {
  private static final String LINK = "/{language:en|fr|es|ar|ru|zh}/enrol/{secret}";

  private final EnrolPages pages;
  private final Newcomer newcomer;

  EnrolController(EnrolPages pages, Newcomer newcomer) {
    this.pages = pages;
    this.newcomer = newcomer;
  }

  @GetMapping(LINK)
  Optional<Reply> page(@PathVariable String secret, HttpServletRequest request) {
    return pages.behind(secret, request);
  }

  @PostMapping(path = LINK + "/asked", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> ask(@PathVariable String secret, HttpServletRequest request) {
    return newcomer
        .ask(secret, request)
        .map(ResponseEntity::ok)
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  @PostMapping(LINK + "/passkey")
  Optional<Reply> byPasskey(
      @PathVariable String secret,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String email,
      @RequestParam String label,
      @RequestParam String credential,
      HttpServletRequest request,
      HttpServletResponse response) {
    var typed = new Newcomer.Typed(name, email);
    return newcomer.byPasskey(secret, typed, label, credential, request, response);
  }

  @PostMapping(LINK + "/password")
  Optional<Reply> byPassword(
      @PathVariable String secret,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String email,
      @RequestParam String password,
      @RequestParam(name = "secret") String sealed,
      @RequestParam String code,
      HttpServletRequest request,
      HttpServletResponse response) {
    var typed = new Newcomer.Typed(name, email);
    var factors = new Newcomer.Factors(password, sealed, code);
    return newcomer.byPassword(secret, typed, factors, request, response);
  }

  @PostMapping(LINK + "/joining")
  Optional<Reply> join(
      @PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
    return newcomer.join(secret, request, response);
  }

  @PostMapping(LINK + "/link")
  Optional<Reply> sendAgain(@PathVariable String secret) {
    return pages.sendAgain(secret);
  }
}
