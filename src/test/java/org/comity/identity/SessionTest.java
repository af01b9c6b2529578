package org.comity.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.comity.database.Acting;
import org.comity.testing.Browsing;
import org.comity.testing.WholeProgram;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@WholeProgram
class SessionTest {
  @Autowired private MockMvc pages;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transactions;

  @Test
  void thePageOfSigningInBeginsNoSession() {
    var guest = new Browsing(pages);
    assertThat(guest.open("/en/sign-in").getStatus()).isEqualTo(200);
    assertThat(guest.cookie("session")).isEmpty();
    assertThat(guest.cookie("form")).isPresent();
  }

  @Test
  void aPublicPageWithoutAFormLeavesNoCookie() {
    var guest = new Browsing(pages);
    guest.open("/en/nothing");
    assertThat(guest.cookie("session")).isEmpty();
    assertThat(guest.cookie("form")).isEmpty();
  }

  @Test
  void whoSignsInIsKnownWithTheNextRequest() {
    var expert = new Browsing(pages).signedInAs("aurelia-expert");
    assertThat(expert.read("/account"))
        .contains("Jonas Muster", "aurelia-expert@rehearsal.example");
  }

  @Test
  void theSessionCookieIsForTheServerAlone() {
    var expert = new Browsing(pages);
    expert.open("/en/sign-in");
    var answer = expert.submit("/sign-in/rehearsal", "account", "aurelia-expert");
    assertThat(answer.getHeaders("Set-Cookie"))
        .filteredOn(cookie -> cookie.startsWith("session="))
        .singleElement()
        .asString()
        .contains("HttpOnly", "SameSite=Lax", "Path=/");
  }

  @Test
  void aPageWritesNothingIntoTheSession() {
    var expert = new Browsing(pages).signedInAs("aurelia-expert");
    expert.read("/account");
    String before = rows();
    expert.read("/account");
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void aSessionThatAnotherNodeEndedIsOver() {
    var expert = new Browsing(pages).signedInAs("aurelia-expert");
    expert.read("/account");
    Acting.SESSION.run(
        () ->
            transactions.executeWithoutResult(
                status ->
                    jdbc.sql("DELETE FROM identity.session WHERE session_id = :id")
                        .param("id", expert.cookie("session").orElseThrow())
                        .update()));
    assertThat(expert.open("/account").getRedirectedUrl()).isEqualTo("/sign-in");
  }

  private @Nullable String rows() {
    return Acting.SESSION.call(
        () ->
            transactions.execute(
                status ->
                    jdbc.sql(
                            """
                            SELECT string_agg(session_id || ' ' || xmin, ' ' ORDER BY session_id)
                            FROM identity.session
                            """)
                        .query(String.class)
                        .single()));
  }

  @Test
  void whoSignsOutIsForgotten() {
    var expert = new Browsing(pages).signedInAs("aurelia-expert");
    var answer = expert.submit("/sign-out");
    assertThat(answer.getHeader("Clear-Site-Data")).contains("storage");
    assertThat(expert.open("/account").getRedirectedUrl()).isEqualTo("/sign-in");
  }

  @Test
  void aPersonEndsHerOtherSessionsAndStaysHere() {
    var here = new Browsing(pages).signedInAs("esperia-observer");
    var there = new Browsing(pages).signedInAs("esperia-observer");
    assertThat(here.read("/account")).contains("End all other sessions");
    here.submit("/account/sessions/others/ending");
    assertThat(here.open("/account").getStatus()).isEqualTo(200);
    assertThat(there.open("/account").getRedirectedUrl()).isEqualTo("/sign-in");
  }

  @Test
  void nobodyEndsTheSessionOfSomebodyElse() {
    var victim = new Browsing(pages).signedInAs("caspara-expert");
    var other = new Browsing(pages).signedInAs("caspara-observer");
    String page = victim.read("/account");
    var other2 = new Browsing(pages).signedInAs("caspara-expert");
    String id =
        other2.read("/account").replaceFirst("(?s).*name=\"session\" value=\"([^\"]+)\".*", "$1");
    assertThat(page).doesNotContain(id);
    other.open("/account");
    other.submit("/account/sessions/ending", "session", id);
    assertThat(victim.open("/account").getStatus()).isEqualTo(200);
  }

  @Test
  void whatAPersonChoosesStays() {
    var observer = new Browsing(pages).signedInAs("borealia-observer");
    observer.open("/account");
    observer.submit(
        "/account/details",
        "name",
        "Oleg Shablonov",
        "language",
        "fr",
        "zone",
        "Europe/Paris",
        "theme",
        "dark");
    assertThat(observer.read("/account"))
        .contains("Votre compte", "data-theme=\"dark\"", "data-shortcuts=\"off\"");
  }

  @Test
  void anEmptyNameIsRefusedAtItsField() {
    var observer = new Browsing(pages).signedInAs("dorada-observer");
    observer.open("/account");
    var answer =
        observer.submit(
            "/account/details",
            "name",
            " ",
            "language",
            "es",
            "zone",
            "America/Bogota",
            "theme",
            "");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(Browsing.text(answer)).contains("href=\"#name\"", "aria-invalid=\"true\"");
  }
}
