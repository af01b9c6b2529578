package org.comity.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.comity.discussion.told.TellAtOnce;
import org.comity.post.Letter;
import org.comity.testing.Browsing;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/// What a State keeps in the directory is discussed by the State and the secretariat.
@WholeProgram
@TestPropertySource(properties = "comity.test=directory-discussions")
@Import(TellAtOnce.class)
class DirectoryTalkTest {
  private static final String PAGE = "/en/directory/authorities/xa-ministry-justice";

  @Autowired private MockMvc pages;
  @Autowired private TellAtOnce tell;

  private Talking on(String account) {
    return new Talking(pages, account, "directory", "authority", "XA/xa-ministry-justice");
  }

  @Test
  void theSecretariatAsksAboutAnAuthorityAndTheStateAnswers() {
    Talking secretariat = on("secretariat");
    String aurelia = Talking.party(secretariat.form(), "Aurelia");
    String talk = secretariat.begin("shared", "Floor", "Has it moved?", aurelia, "");
    assertThat(secretariat.read(PAGE)).contains("Floor");
    Talking state = on("aurelia-focal-point");
    assertThat(state.read("/")).contains("Floor");
    assertThat(state.read(PAGE)).contains("Floor", "Waits for you");
    String asker = Talking.party(state.read(talk), "Secretariat");
    state.say(talk, 1, "To the second floor.", asker);
    assertThat(secretariat.read("/")).contains("Floor");
    assertThat(secretariat.read(talk)).contains("To the second floor.", "Answered");
    tell.now();
    assertThat(on("borealia-focal-point").read(PAGE)).doesNotContain("Floor", "Begin a discussion");
    assertThat(on("borealia-focal-point").open(talk).getStatus()).isEqualTo(404);
    assertThat(new Browsing(pages).read(PAGE)).doesNotContain("Floor", "Begin a discussion");
  }

  @Test
  void whatAStateSaysInsideTheSecretariatDoesNotSee() {
    Talking state = on("aurelia-focal-point");
    state.form();
    String talk = state.begin("inside", "Among us", "Is he still there?", "", "");
    assertThat(on("aurelia-deputy").read(talk)).contains("Is he still there?");
    assertThat(on("secretariat").open(talk).getStatus()).isEqualTo(404);
    assertThat(on("secretariat").read(PAGE)).doesNotContain("Among us");
  }

  @Test
  void aLetterComesInTheLanguageOfItsReader() {
    Talking secretariat =
        new Talking(pages, "secretariat", "directory", "authority", "XD/xd-procuracy");
    String dorada = Talking.party(secretariat.form(), "Dorada");
    secretariat.begin("shared", "Hours", "Since when?", dorada, "");
    tell.now();
    assertThat(tell.to("dorada-focal-point@rehearsal.example"))
        .singleElement()
        .satisfies(letter -> assertThat(letter.subject()).contains("Una conversación"));
  }

  @Test
  void whenItsDayHasComeAndNobodyActedSheIsRemindedOnce() {
    Talking secretariat =
        new Talking(pages, "secretariat", "directory", "authority", "XE/xe-central-authority");
    String esperia = Talking.party(secretariat.form(), "Esperia");
    LocalDate due = LocalDate.now(ZoneOffset.UTC).plusDays(3);
    secretariat.send(
        UUID.randomUUID(), "shared", "Stairs", "Is there a lift?", esperia, due.toString(), "");
    String focal = "esperia-focal-point@rehearsal.example";
    tell.dueOn(due.minusDays(1));
    assertThat(tell.reminding(focal)).isEmpty();
    tell.dueOn(due);
    tell.dueOn(due);
    assertThat(tell.reminding(focal))
        .singleElement()
        .extracting(Letter::text)
        .asString()
        .contains("nobody has answered")
        .doesNotContain("lift");
  }

  @Test
  void aProposedDesignationIsDiscussedByThoseWhoSeeIt() {
    Browsing state = proposed();
    String all = new Browsing(pages).signedInAs("secretariat").read("/directory/proposals");
    assertThat(all).contains("NV 77", "/discussions/new?room=directory");
    String id = all.replaceAll("(?s).*id=\"p-([0-9a-f-]{36})\".*", "$1");
    var secretariat = new Talking(pages, "secretariat", "directory", "proposal", "XA/" + id);
    String aurelia = Talking.party(secretariat.form(), "Aurelia");
    String talk = secretariat.begin("shared", "Who takes over?", "Nobody is named.", aurelia, "");
    assertThat(state.read("/directory/own/designations")).contains("Who takes over?");
    assertThat(state.read(talk)).contains("Nobody is named.", "NV 77");
    assertThat(new Browsing(pages).signedInAs("aurelia-expert").open(talk).getStatus())
        .isEqualTo(404);
  }

  private Browsing proposed() {
    var state = new Browsing(pages).signedInAs("aurelia-focal-point");
    state.open("/directory/own/designations/new?kind=end&target=xa-civil-uncac");
    var sent =
        List.of(
            "kind",
            "end",
            "target",
            "xa-civil-uncac",
            "last",
            "2026-12-31",
            "note",
            "NV 77",
            "dated",
            "2026-11-01");
    state.submit("/directory/own/designations", sent.toArray(String[]::new));
    return state;
  }
}
