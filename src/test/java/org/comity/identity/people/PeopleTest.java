package org.comity.identity.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import org.comity.identity.factor.CodeSecret;
import org.comity.testing.Browsing;
import org.comity.testing.MovableClock;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class PeopleTest {
  private static final String SENTENCE = "a quiet river under snow";
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  @Autowired private MockMvc pages;
  @Autowired private MovableClock clock;

  @AfterEach
  void tellTheTime() {
    clock.back();
  }

  @Test
  void anExpertIsInvitedEnrolsAndActsForHerBodyAndTheLinkWorksOnce() {
    var focal = new Browsing(pages).signedInAs("esperia-focal-point");
    assertThat(invite(focal, "XE", "expert", "maeve@doj.example", "en").getStatus()).isEqualTo(303);
    String link = lastLink(focal, "maeve@doj.example");
    assertThat(link).contains("/en/enrol/");
    var newcomer = new Browsing(pages);
    MockHttpServletResponse enrolled = enrol(newcomer, link);
    assertThat(Browsing.text(enrolled)).contains("Your recovery codes");
    assertThat(newcomer.read("/account")).contains("Maeve Novel", "maeve@doj.example");
    assertThat(new Browsing(pages).read(link)).contains("This link was used");
  }

  @Test
  void theLetterIsInTheLanguageOfItsReader() {
    var focal = new Browsing(pages).signedInAs("caspara-focal-point");
    invite(focal, "XC", "observer", "huda@moj.example", "fr");
    assertThat(focal.read("/outbox"))
        .contains("lang=\"fr\"", "Votre invitation à Comity", "huda@moj.example");
  }

  @Test
  void anExpiredLinkSendsANewOneFromItsOwnPage() {
    var focal = new Browsing(pages).signedInAs("borealia-focal-point");
    invite(focal, "XB", "expert", "yuri@sk.example", "en");
    String old = lastLink(focal, "yuri@sk.example");
    clock.forward(Duration.ofDays(31));
    var newcomer = new Browsing(pages);
    assertThat(newcomer.read(old)).contains("This link has expired");
    assertThat(Browsing.text(newcomer.submit(old + "/link"))).contains("A new link is on its way");
    clock.back();
    String fresh = lastLink(focal, "yuri@sk.example");
    assertThat(fresh).isNotEqualTo(old);
    assertThat(newcomer.read(old)).contains("This link has expired");
    assertThat(newcomer.read(fresh)).contains("Set up your account");
  }

  @Test
  void whoActsForTheBodyAlreadyGetsAnotherRoleAtOnceAndKeepsHerSheets() {
    var focal = new Browsing(pages).signedInAs("dorada-focal-point");
    var expert = new Browsing(pages).signedInAs("dorada-expert");
    String review = first(expert.read("/reviews"), "href=\"(/reviews/[0-9a-f-]{36})\"");
    String address = "dorada-expert@rehearsal.example";
    assertThat(invite(focal, "XD", "deputy", address, "es").getStatus()).isEqualTo(303);
    assertThat(focal.read("/people"))
        .contains("Punto de contacto suplente")
        .doesNotContain("/link\"");
    assertThat(expert.open(review).getStatus()).isEqualTo(200);
    MockHttpServletResponse again = invite(focal, "XD", "deputy", address, "es");
    assertThat(again.getStatus()).isEqualTo(422);
    assertThat(invite(focal, "XD", "expert", address, "es").getStatus()).isEqualTo(303);
    assertThat(focal.read("/people")).contains("notice warn");
  }

  @Test
  void theFocalPointsOwnRoleIsHandedOverAndNotChanged() {
    var focal = new Browsing(pages).signedInAs("dorada-focal-point");
    String own = "dorada-focal-point@rehearsal.example";
    assertThat(invite(focal, "XD", "observer", own, "es").getStatus()).isEqualTo(422);
  }

  @Test
  void aSecondFocalPointGetsAClearError() {
    var secretariat = new Browsing(pages).signedInAs("secretariat");
    MockHttpServletResponse refused =
        invite(secretariat, "XA", "focal-point", "second@moj.example", "en");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(Browsing.text(refused)).contains("can have only one", "second@moj.example");
  }

  @Test
  void aSharedMailboxCannotBeInvited() {
    var focal = new Browsing(pages).signedInAs("dorada-focal-point");
    MockHttpServletResponse refused = invite(focal, "XD", "expert", "info@moj.example", "en");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(Browsing.text(refused)).contains("href=\"#email\"");
  }

  @Test
  void anExpertInvitesNobody() {
    var expert = new Browsing(pages).signedInAs("dorada-expert");
    assertThat(expert.read("/people")).contains("Lucía Ejemplo").doesNotContain("/invitations");
    assertThat(invite(expert, "XD", "expert", "friend@moj.example", "en").getStatus())
        .isEqualTo(422);
  }

  @Test
  void aWithdrawnInvitationOpensNothing() {
    var focal = new Browsing(pages).signedInAs("dorada-focal-point");
    invite(focal, "XD", "reviewer", "rosa@fg.example", "en");
    String link = lastLink(focal, "rosa@fg.example");
    String page = focal.read("/people");
    focal.submit(first(page, "action=\"(/people/invitations/[^/]+/withdrawal)\""));
    assertThat(new Browsing(pages).read(link)).contains("This invitation was withdrawn");
  }

  @Test
  void aMembershipEndsWithTheNextRequest() {
    var focal = new Browsing(pages).signedInAs("caspara-focal-point");
    var observer = new Browsing(pages).signedInAs("caspara-observer");
    String people = focal.read("/people");
    String end = first(people, "(?s)نادر العيّنة.*?href=\"(/people/members/[^\"]+/end)\"");
    focal.open(end);
    focal.submit(end);
    assertThat(observer.open("/account").getStatus()).isNotEqualTo(200);
  }

  @Test
  void anAddressChangesWhenBothHaveConfirmed() {
    var expert = new Browsing(pages).signedInAs("borealia-reviewer");
    expert.open("/account/address");
    expert.submit("/account/address", "email", "petra@court.example");
    String outbox = expert.read("/outbox");
    var links =
        Pattern.compile("href=\"http://localhost:\\d+(/[a-z]{2}/new-address/[^\"]+)\"")
            .matcher(outbox);
    assertThat(links.find()).isTrue();
    String one = links.group(1);
    assertThat(links.find()).isTrue();
    String two = links.group(1);
    confirm(one);
    assertThat(expert.read("/account")).contains("borealia-reviewer@rehearsal.example");
    confirm(two);
    assertThat(expert.read("/account")).contains("petra@court.example");
  }

  private void confirm(String link) {
    var mail = new Browsing(pages);
    mail.open(link);
    assertThat(mail.submit(link).getStatus()).isEqualTo(200);
  }

  private static MockHttpServletResponse invite(
      Browsing inviter, String body, String role, String email, String language) {
    inviter.open("/people");
    return inviter.submit(
        "/people/invitations",
        "body",
        body,
        "role",
        role,
        "name",
        "Maeve Novel",
        "email",
        email,
        "office",
        "Department of Justice",
        "language",
        language);
  }

  private MockHttpServletResponse enrol(Browsing newcomer, String link) {
    String page = newcomer.read(link);
    String text = first(page, "ltr\">([A-Z2-7]{4}(?: [A-Z2-7]{4}){7})<").replace(" ", "");
    byte[] bytes = new byte[20];
    for (int bit = 0; bit < 160; bit++) {
      int value = ALPHABET.indexOf(text.charAt(bit / 5));
      bytes[bit / 8] |= (byte) ((value >> (4 - bit % 5) & 1) << (7 - bit % 8));
    }
    return newcomer.submit(
        link + "/password",
        "name",
        "Maeve Novel",
        "password",
        SENTENCE,
        "secret",
        first(page, "name=\"secret\" value=\"([^\"]*)\""),
        "code",
        new CodeSecret(bytes).code(clock.instant()));
  }

  // Tests share an outbox; the newest letter to an address stands first.
  private static String lastLink(Browsing reader, String email) {
    return first(
        reader.read("/outbox"),
        "(?s)&lt;" + email + "&gt;.*?href=\"http://localhost:\\d+(/[a-z]{2}/enrol/[^\"]+)\"");
  }

  private static String first(String text, String pattern) {
    var found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }
}
