package org.comity.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.comity.identity.Membership;
import org.comity.identity.Role;
import org.comity.identity.people.HandoverStart;
import org.comity.identity.people.Handovers;
import org.comity.identity.people.Invite;
import org.comity.identity.people.StartHandover;
import org.comity.testing.Browsing;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

// Reviews of their own, in a database of their own.
@WholeProgram
@TestPropertySource(properties = "comity.test=people")
@Import(Preparing.class)
class TeamTest {
  @Autowired private MockMvc pages;
  @Autowired private Preparing preparing;
  @Autowired private Handovers handovers;
  @Autowired private HandoverStart start;

  @Test
  void aColleagueSeesAQuestionnaireOnceTheFocalPointGivesItToHerAndIsToldByMail() {
    String review = "/reviews/" + preparing.open("XE", "IV", Set.of(Role.FOCAL_POINT));
    var expert = as("esperia-expert");
    var focalPoint = as("esperia-focal-point");
    assertThat(expert.open(review).getStatus()).isEqualTo(404);
    assertThat(expert.open(review + "/team").getStatus()).isEqualTo(404);
    String seat = preparing.member("XE", Role.EXPERT).person() + "/UNTOC";
    assertThat(focalPoint.read(review + "/team")).contains("Liam Template", seat);
    assertThat(focalPoint.submit(review + "/team", "seat", seat).getRedirectedUrl())
        .isEqualTo(review + "/team?saved=true");
    assertThat(expert.read(review)).contains("/UNTOC/sections/").doesNotContain("/TIP/sections/");
    assertThat(expert.read("/outbox")).contains("Dear Liam Template", review);
    focalPoint.read(review + "/team");
    focalPoint.submit(review + "/team", "seen", seat);
    assertThat(expert.open(review).getStatus()).isEqualTo(404);
  }

  @Test
  void aChangeThatCameInBetweenStays() {
    String review = "/reviews/" + preparing.open("XE", "III", Set.of(Role.FOCAL_POINT));
    var focalPoint = as("esperia-focal-point");
    focalPoint.read(review + "/team");
    String first = preparing.member("XE", Role.EXPERT).person() + "/UNTOC";
    String second = preparing.member("XE", Role.OBSERVER).person() + "/UNTOC";
    focalPoint.submit(review + "/team", "seat", first);
    // From a page on which the first was not ticked yet.
    focalPoint.submit(review + "/team", "seat", second);
    assertThat(focalPoint.read(review + "/team"))
        .contains("name=\"seen\" value=\"" + first, "name=\"seen\" value=\"" + second);
  }

  @Test
  void whoWorksOnItSeesWithWhomAndInWhichRoleAndChangesNothing() {
    String review = "/reviews/" + preparing.open("XB", "III");
    var observer = as("borealia-observer");
    assertThat(observer.read(review + "/team"))
        .contains("Vera Obraztsova", "Oleg Shablonov", "только читает")
        .doesNotContain("name=\"seat\"");
    String seat = preparing.member("XB", Role.OBSERVER).person() + "/UNTOC";
    assertThat(observer.submit(review + "/team", "seen", seat).getStatus()).isEqualTo(404);
    assertThat(observer.open(review).getStatus()).isEqualTo(200);
  }

  @Test
  void theFocalPointKeepsWhatSheHas() {
    String review = "/reviews/" + preparing.open("XE", "II", Set.of(Role.FOCAL_POINT));
    var focalPoint = as("esperia-focal-point");
    focalPoint.read(review + "/team");
    String own = preparing.member("XE", Role.FOCAL_POINT).person() + "/UNTOC";
    focalPoint.submit(review + "/team", "seen", own);
    assertThat(focalPoint.open(review).getStatus()).isEqualTo(200);
  }

  @Test
  void aDeputyWhoTakesOverHasTheSheetsOfTheFormerFocalPoint() {
    ReviewId review = preparing.open("XA", "II", Set.of(Role.FOCAL_POINT));
    Membership former = preparing.member("XA", Role.FOCAL_POINT);
    Membership deputy = preparing.member("XA", Role.DEPUTY);
    assertThat(as("aurelia-deputy").open("/reviews/" + review).getStatus()).isEqualTo(404);
    handOver(former, deputy);
    try {
      assertThat(as("aurelia-deputy").read("/reviews/" + review)).contains("/UNTOC/sections/");
      assertThat(preparing.member("XA", Role.FOCAL_POINT).person()).isEqualTo(deputy.person());
      assertThat(preparing.member("XA", Role.DEPUTY).person()).isEqualTo(former.person());
    } finally {
      Membership now = preparing.member("XA", Role.FOCAL_POINT);
      handOver(now, preparing.member("XA", Role.DEPUTY));
    }
  }

  private void handOver(Membership holder, Membership heir) {
    var typed =
        new StartHandover(
            "XA",
            heir.id().toString(),
            new Invite("XA", "", "", Role.DEPUTY, "", heir.language()),
            LocalDate.now(ZoneOffset.UTC).toString(),
            "",
            new StartHandover.Verbale("", ""),
            true);
    holder.acting().run(() -> start.start(holder, typed));
    boolean done =
        heir.acting()
            .call(
                () ->
                    handovers.open(heir).stream()
                        .anyMatch(each -> handovers.finish(heir, each.id())));
    assertThat(done).isTrue();
  }

  private Browsing as(String account) {
    return new Browsing(pages).signedInAs(account);
  }
}
