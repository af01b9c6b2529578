package org.comity.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.regex.Pattern;
import org.comity.database.DatabaseAddress;
import org.comity.identity.factor.CodeSecret;
import org.comity.testing.Browsing;
import org.comity.testing.TestServer;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class SignInTest {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final String SENTENCE = "a quiet river under snow";

  @Autowired private MockMvc pages;
  @Autowired private Clock clock;
  @Autowired private DatabaseAddress database;

  @Test
  void aRehearsalAccountAlsoSignsInByItsPassword() {
    var guest = new Browsing(pages);
    assertThat(byPassword(guest, "aurelia-deputy", RehearsalAccounts.PASSWORD, "").getStatus())
        .isEqualTo(303);
    assertThat(guest.read("/account")).contains("Rashid Beispiel");
  }

  @Test
  void aWrongPasswordAndAnUnknownAccountReadTheSame() {
    MockHttpServletResponse known =
        byPassword(new Browsing(pages), "aurelia-expert", "not the password", "");
    MockHttpServletResponse unknown =
        byPassword(new Browsing(pages), "nobody-at-all", "not the password", "");
    assertThat(known.getStatus()).isEqualTo(422);
    assertThat(unknown.getStatus()).isEqualTo(422);
    assertThat(plain(known)).isEqualTo(plain(unknown));
  }

  @Test
  void theEleventhGuessIsToldToWaitAndTheOwnersBrowserIsNot() {
    var owner = new Browsing(pages);
    byPassword(owner, "borealia-expert", RehearsalAccounts.PASSWORD, "");
    owner.submit("/sign-out");
    var stranger = new Browsing(pages);
    for (int guess = 0; guess < 10; guess++) {
      assertThat(byPassword(stranger, "borealia-expert", "guess " + guess, "").getStatus())
          .isEqualTo(422);
    }
    MockHttpServletResponse late =
        byPassword(stranger, "borealia-expert", RehearsalAccounts.PASSWORD, "");
    assertThat(late.getStatus()).isEqualTo(429);
    assertThat(late.getHeader("Retry-After")).isNotNull();
    assertThat(Browsing.text(late)).contains("Too many attempts");
    assertThat(byPassword(owner, "borealia-expert", RehearsalAccounts.PASSWORD, "").getStatus())
        .isEqualTo(303);
  }

  @Test
  void theTrailKnowsWhoSignedInAndHidesTheEmailOfAFailure() throws SQLException {
    byPassword(new Browsing(pages), "dorada-expert", "wrong", "");
    byPassword(new Browsing(pages), "dorada-expert", RehearsalAccounts.PASSWORD, "");
    assertThat(count("SELECT count(*) FROM audit.event WHERE act = 'sign-in'")).isPositive();
    assertThat(count("SELECT count(*) FROM audit.event WHERE act = 'refuse-sign-in'")).isPositive();
    assertThat(
            count(
                "SELECT count(*) FROM audit.event JOIN audit.particulars ON event = id"
                    + " WHERE object LIKE '%dorada%' OR details LIKE '%dorada%'"))
        .isZero();
  }

  @Test
  void whoSetsUpAnAuthenticatorNeedsItsCodeAndEachCodeIsGoodOnce() {
    var expert = new Browsing(pages).signedInAs("esperia-expert");
    String page = expert.read("/account/password");
    CodeSecret secret = secret(page);
    MockHttpServletResponse set =
        expert.submit(
            "/account/password",
            "password",
            SENTENCE,
            "secret",
            hidden(page, "secret"),
            "code",
            secret.code(clock.instant()));
    assertThat(set.getStatus()).isEqualTo(200);
    String recovery = first(Browsing.text(set), "ltr\">([A-Z2-9]{4}-[A-Z2-9-]{14})<");
    assertThat(esperia("")).isEqualTo(422);
    String next = secret.code(clock.instant().plusSeconds(30));
    assertThat(esperia(next)).isEqualTo(303);
    assertThat(esperia(next)).isEqualTo(422);
    assertThat(esperia(recovery)).isEqualTo(303);
    assertThat(esperia(recovery)).isEqualTo(422);
  }

  private int esperia(String code) {
    return byPassword(new Browsing(pages), "esperia-expert", SENTENCE, code).getStatus();
  }

  @Test
  void aPasswordThatIsRefusedSaysWhyAtItsField() {
    var expert = new Browsing(pages).signedInAs("dorada-focal-point");
    String page = expert.read("/account/password");
    MockHttpServletResponse refused =
        expert.submit(
            "/account/password",
            "password",
            "password123456",
            "secret",
            hidden(page, "secret"),
            "code",
            secret(page).code(clock.instant()));
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(Browsing.text(refused)).contains("href=\"#password\"");
    assertThat(secret(Browsing.text(refused)).text()).isEqualTo(secret(page).text());
  }

  private static MockHttpServletResponse byPassword(
      Browsing guest, String account, String password, String code) {
    guest.open("/en/sign-in");
    return guest.submit(
        "/en/sign-in", "email", account + "@rehearsal.example", "password", password, "code", code);
  }

  private static String plain(MockHttpServletResponse answer) {
    return Browsing.text(answer)
        .replaceAll("value=\"[^\"]*\"", "")
        .replaceAll("content=\"[^\"]*\"", "");
  }

  private static CodeSecret secret(String page) {
    String text = first(page, "ltr\">([A-Z2-7]{4}(?: [A-Z2-7]{4}){7})<").replace(" ", "");
    byte[] bytes = new byte[20];
    for (int bit = 0; bit < 160; bit++) {
      int value = ALPHABET.indexOf(text.charAt(bit / 5));
      bytes[bit / 8] |= (byte) ((value >> (4 - bit % 5) & 1) << (7 - bit % 8));
    }
    return new CodeSecret(bytes);
  }

  private static String hidden(String page, String name) {
    return first(page, "name=\"" + name + "\" value=\"([^\"]*)\"");
  }

  private static String first(String text, String pattern) {
    var found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }

  private int count(String sql) throws SQLException {
    String name = database.url().replaceFirst(".*/", "");
    try (Connection connection = TestServer.administrator().database(name).connect();
        var row = connection.createStatement().executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }
}
