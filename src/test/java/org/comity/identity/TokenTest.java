package org.comity.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.regex.Pattern;
import org.comity.testing.Browsing;
import org.comity.testing.MovableClock;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class TokenTest {
  private static final String NOWHERE = "/api/v1/nothing-stands-here";

  @Autowired private MockMvc pages;
  @Autowired private MovableClock clock;

  @AfterEach
  void tellTheTime() {
    clock.back();
  }

  @Test
  void withoutATokenTheApiAnswersAProblemInJson() {
    MockHttpServletResponse answer = new Browsing(pages).send(get(NOWHERE));
    assertThat(answer.getStatus()).isEqualTo(401);
    assertThat(answer.getContentType()).startsWith("application/problem+json");
    assertThat(answer.getHeader("WWW-Authenticate")).isEqualTo("Bearer");
  }

  @Test
  void aSessionDoesNotOpenTheApi() {
    var expert = new Browsing(pages).signedInAs("aurelia-expert");
    assertThat(expert.send(get(NOWHERE)).getStatus()).isEqualTo(401);
  }

  @Test
  void aTokenActsInItsOwnersPlaceUntilItIsRevoked() {
    var expert = new Browsing(pages).signedInAs("aurelia-expert");
    String token = make(expert, "write");
    assertThat(token).startsWith("comity_");
    assertThat(show(token).getStatus()).isEqualTo(404);
    String page = expert.read("/account/tokens");
    assertThat(page).contains("Last used").doesNotContain(token);
    expert.submit(
        "/account/tokens/revocation", "token", first(page, "name=\"token\" value=\"([^\"]+)\""));
    MockHttpServletResponse refused = show(token);
    assertThat(refused.getStatus()).isEqualTo(401);
    assertThat(Browsing.text(refused)).contains("This token was revoked by its owner");
  }

  @Test
  void aTokenEndsByItself() {
    String token = make(new Browsing(pages).signedInAs("aurelia-observer"), "read");
    clock.forward(Duration.ofDays(91));
    MockHttpServletResponse refused = show(token);
    assertThat(refused.getStatus()).isEqualTo(401);
    assertThat(Browsing.text(refused)).contains("expired");
  }

  @Test
  void aTokenThatMaySubmitEndsAfterThirtyDays() {
    String token = make(new Browsing(pages).signedInAs("dorada-focal-point"), "submit");
    clock.forward(Duration.ofDays(29));
    assertThat(show(token).getStatus()).isEqualTo(404);
    clock.forward(Duration.ofDays(2));
    assertThat(show(token).getStatus()).isEqualTo(401);
  }

  @Test
  void aTokenForReadingDoesNotWrite() {
    String token = make(new Browsing(pages).signedInAs("dorada-expert"), "read");
    MockHttpServletResponse refused =
        new Browsing(pages).send(post(NOWHERE).header("Authorization", "Bearer " + token));
    assertThat(refused.getStatus()).isEqualTo(403);
    assertThat(Browsing.text(refused)).contains("may only read");
  }

  private MockHttpServletResponse show(String token) {
    return new Browsing(pages).send(get(NOWHERE).header("Authorization", "Bearer " + token));
  }

  private static String make(Browsing owner, String scope) {
    owner.open("/account/tokens");
    MockHttpServletResponse made =
        owner.submit("/account/tokens", "name", "script", "scope", scope, "days", "90");
    return first(Browsing.text(made), "id=\"made\">(comity_[^<]+)<");
  }

  private static String first(String text, String pattern) {
    var found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }
}
