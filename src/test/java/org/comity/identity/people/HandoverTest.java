package org.comity.identity.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.comity.identity.Membership;
import org.comity.identity.Memberships;
import org.comity.identity.Role;
import org.comity.post.PeriodicWork;
import org.comity.post.Post;
import org.comity.testing.Browsing;
import org.comity.testing.MovableClock;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/// In a database of its own, since roles change.
@WholeProgram
@TestPropertySource(properties = "comity.test.of=handovers")
class HandoverTest {
  private static final HandoverActs.Said NOTHING = HandoverActs.Said.NOTHING;

  @Autowired private MockMvc pages;
  @Autowired private MovableClock clock;
  @Autowired private Memberships memberships;
  @Autowired private MemberStore store;
  @Autowired private Enrolments enrolments;
  @Autowired private Handovers handovers;
  @Autowired private Post post;
  @Autowired private TransactionTemplate transactions;
  @Autowired private Map<String, PeriodicWork> works;

  @AfterEach
  void now() {
    clock.back();
  }

  @Test
  void theHolderNamesASuccessorAndNothingChangesBeforeSheHasAccepted() {
    var holder = as("esperia-focal-point");
    var expert = as("esperia-expert");
    acts().start(holder, "XE", acts().in("XE", Role.EXPERT).id());
    assertThat(acts().name("XE", Role.FOCAL_POINT)).isEqualTo("Eve Placeholder");
    assertThat(acts().letters("esperia-expert", "A hand-over waits for you")).isEqualTo(1);
    assertThat(expert.read("/")).contains("/people/handovers/");
    String accept =
        HandoverActs.first(expert.read("/people"), "(/people/handovers/[^/]+/acceptance)");
    assertThat(holder.read("/people")).doesNotContain(accept).contains("/withdrawal");
    holder.submit(accept);
    assertThat(acts().name("XE", Role.FOCAL_POINT)).isEqualTo("Eve Placeholder");
    expert.read("/people");
    expert.submit(accept);
    assertThat(acts().name("XE", Role.FOCAL_POINT)).isEqualTo("Liam Template");
    assertThat(acts().name("XE", Role.DEPUTY)).isEqualTo("Eve Placeholder");
    assertThat(expert.read("/people")).contains("/people/invitations");
    assertThat(acts().letters("esperia-focal-point", "The role of focal point was handed over"))
        .isEqualTo(1);
  }

  @Test
  void eitherWithdrawsItBeforeAndItExpiresAfterFourteenDays() {
    var holder = as("borealia-focal-point");
    acts().start(holder, "XB", acts().in("XB", Role.EXPERT).id());
    var expert = as("borealia-expert");
    String decline =
        HandoverActs.first(expert.read("/people"), "(/people/handovers/[^/]+/withdrawal)");
    expert.submit(decline);
    assertThat(expert.read("/people")).doesNotContain("/people/handovers/");
    acts().start(holder, "XB", acts().in("XB", Role.EXPERT).id());
    String accept =
        HandoverActs.first(expert.read("/people"), "(/people/handovers/[^/]+/acceptance)");
    assertThat(acts().submit(holder, "XB", acts().in("XB", Role.EXPERT).id(), NOTHING).getStatus())
        .as("one at a time")
        .isEqualTo(422);
    clock.forward(Duration.ofDays(14));
    var late = as("borealia-expert");
    assertThat(late.read("/people")).doesNotContain(accept);
    late.submit(accept);
    assertThat(acts().name("XB", Role.FOCAL_POINT)).isEqualTo("Pavel Primerov");
    acts().start(as("borealia-focal-point"), "XB", acts().in("XB", Role.EXPERT).id());
    assertThat(as("borealia-expert").read("/people")).contains("/acceptance");
  }

  @Test
  void aDeputyWhoseFocalPointIsGoneStartsItAndTheSecretariatConfirms() {
    var deputy = as("aurelia-deputy");
    deputy.open("/people/handover");
    UUID own = acts().in("XA", Role.DEPUTY).id();
    MockHttpServletResponse silent = acts().submit(deputy, "XA", own, NOTHING);
    assertThat(silent.getStatus()).isEqualTo(422);
    assertThat(Browsing.text(silent)).contains("href=\"#note\"");
    acts().submit(deputy, "XA", own, new HandoverActs.Said("She has left the ministry.", "", ""));
    assertThat(deputy.read("/people")).contains("/withdrawal").doesNotContain("/acceptance");
    assertThat(
            acts().letters("aurelia-focal-point", "Your role of focal point is to be handed over"))
        .isEqualTo(1);
    var secretariat = as("secretariat");
    String page =
        HandoverActs.first(
            secretariat.read("/people/holders"), "href=\"(/people/handovers/[^\"]+)\"");
    assertThat(secretariat.read(page)).contains("She has left the ministry.");
    secretariat.submit(page + "/acceptance");
    assertThat(acts().name("XA", Role.FOCAL_POINT)).isEqualTo("Rashid Beispiel");
  }

  @Test
  void theSecretariatStartsItOnANoteVerbaleAndTheSuccessorOrAnotherDeputyFinishesIt() {
    var secretariat = as("secretariat");
    secretariat.open("/people/handover?state=XC");
    UUID expert = acts().in("XC", Role.EXPERT).id();
    MockHttpServletResponse bare =
        acts().submit(secretariat, "XC", expert, new HandoverActs.Said("kept", "", ""));
    assertThat(bare.getStatus()).isEqualTo(422);
    assertThat(Browsing.text(bare)).contains("href=\"#reference\"", ">kept</textarea>");
    acts().submit(secretariat, "XC", expert, new HandoverActs.Said("", "NV 7/2026", "2026-11-01"));
    assertThat(secretariat.read("/people/holders")).contains("/people/handovers/");
    var heir = as("caspara-expert");
    assertThat(heir.read("/people")).contains("NV 7/2026");
    heir.submit(HandoverActs.first(heir.read("/people"), "(/people/handovers/[^/]+/acceptance)"));
    assertThat(acts().name("XC", Role.FOCAL_POINT)).isEqualTo("ليلى المثالية");
  }

  @Test
  void somebodyNewIsInvitedAndFinishesItOnceSheHasEnrolled() {
    var holder = as("dorada-focal-point");
    assertThat(acts().invite(holder, "XD", "Nueva Persona", "nueva@justicia.example").getStatus())
        .isEqualTo(303);
    assertThat(holder.read("/people")).contains("Nueva Persona", "/withdrawal");
    String secret =
        HandoverActs.first(
            holder.read("/outbox"), "(?s)nueva@justicia\\.example.*?/es/enrol/([^\"&<]+)");
    var outcome = enrolments.enrol(secret, "Nueva Persona", "nueva@justicia.example", id -> true);
    assertThat(outcome).isInstanceOf(Enrolments.Outcome.Enrolled.class);
    Membership heir = ((Enrolments.Outcome.Enrolled) outcome).membership();
    assertThat(finish(heir)).isTrue();
    assertThat(acts().name("XD", Role.FOCAL_POINT)).isEqualTo("Nueva Persona");
  }

  private boolean finish(Membership heir) {
    return heir.acting()
        .call(
            () ->
                handovers.open(heir).stream().anyMatch(each -> handovers.finish(heir, each.id())));
  }

  @Test
  void theLastFocalPointIsNeitherEndedNorDemotedByAnybody() {
    Membership holder = acts().in("XE", Role.FOCAL_POINT);
    var secretariat = as("secretariat");
    assertThat(secretariat.open("/people/members/" + holder.id() + "/end").getStatus())
        .isEqualTo(404);
    assertThatThrownBy(
            () ->
                holder
                    .acting()
                    .run(() -> transactions.executeWithoutResult(status -> store.end(holder.id()))))
        .hasMessageContaining("stays until another has taken over");
    assertThat(acts().in("XE", Role.FOCAL_POINT).id()).isEqualTo(holder.id());
  }

  @Test
  void aStateWithoutADeputyIsRemindedOnceAMonthAndStandsInTheListOfTheSecretariat() {
    clock.forward(Duration.ofDays(62));
    work("name-a-deputy").go();
    work("name-a-deputy").go();
    assertThat(acts().letters("borealia-focal-point", "заместителя")).isEqualTo(1);
    clock.forward(Duration.ofDays(31));
    work("name-a-deputy").go();
    assertThat(acts().letters("borealia-focal-point", "заместителя")).isEqualTo(2);
    assertThat(as("secretariat").read("/people/holders?only=without"))
        .contains("Borealia", "No deputy focal point");
    assertThat(as("borealia-observer").open("/people/holders").getStatus()).isEqualTo(404);
  }

  private PeriodicWork work(String name) {
    return works.values().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Browsing as(String account) {
    return acts().as(account);
  }

  private HandoverActs acts() {
    return new HandoverActs(pages, clock, memberships, post);
  }
}
