package org.comity.directory.looked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.comity.database.Acting;
import org.comity.directory.Directory;
import org.comity.identity.Membership;
import org.comity.identity.Memberships;
import org.comity.post.PeriodicWork;
import org.comity.testing.Browsing;
import org.comity.testing.MovableClock;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// Dorada's entries are looked at here by others, whom no other test lets look at them.
@WholeProgram
class LooksTest {
  private static final String OWNER = "dorada-focal-point";

  @Autowired private MockMvc pages;
  @Autowired private MovableClock clock;
  @Autowired private Looks looks;
  @Autowired private Directory directory;
  @Autowired private Memberships memberships;
  @Autowired private Map<String, PeriodicWork> works;

  @AfterEach
  void now() {
    clock.back();
  }

  @Test
  void theStateReadsWhoLookedAtItsEntryAndHowAndTheSameCountsOnceWithinAnHour() {
    Browsing reader = as("esperia-expert");
    reader.read("/en/directory/authorities/xd-harbour-police");
    reader.read("/en/directory/authorities/xd-harbour-police");
    assertThat(lines("esperia", "xd-harbour-police", "page")).hasSize(1);
    reader.open("/en/directory/authorities/xd-harbour-police/card.vcf");
    assertThat(lines("esperia", "xd-harbour-police", "file")).hasSize(1);
    clock.forward(Duration.ofMinutes(61));
    as("esperia-expert").read("/en/directory/authorities/xd-harbour-police");
    assertThat(lines("esperia", "xd-harbour-police", "page")).hasSize(2);
    assertThat(as(OWNER).read("/directory/looks")).contains("/directory/authorities/xd-harbour");
  }

  @ParameterizedTest
  @CsvSource({
    "2, authorities.csv",
    "5, directory.xlsx",
    "8, directory.json",
    "11, authorities.vcf",
    "14, authorities.jcard"
  })
  void whoeverTakesAFileIsKeptOnceForEachEntryInIt(int hours, String file) {
    clock.forward(Duration.ofHours(hours));
    int before = lines("caspara", "xd-fiscalia", "file").size();
    as("caspara-expert").open("/en/directory/files/" + file + "?state=XD");
    assertThat(lines("caspara", "xd-fiscalia", "file")).hasSize(before + 1);
    assertThat(lines("caspara", "xd-harbour-police", "file")).hasSize(before + 1);
  }

  @Test
  void aTableOfDesignationsHoldsNoNumbersAndIsNotKept() {
    as("borealia-reviewer").open("/en/directory/files/designations.csv?state=XD");
    assertThat(lines("borealia", "xd-fiscalia", "file")).isEmpty();
  }

  @Test
  void whoIsShownNothingThatIsNotPublicIsNotKept() {
    as("caspara-observer").read("/en/directory/authorities/xd-harbour-police");
    new Browsing(pages).read("/en/directory/authorities/xd-harbour-police");
    assertThat(lines("caspara", "xd-harbour-police", "page")).isEmpty();
  }

  @Test
  void theReaderIsToldAndReadsWhatSheLookedAtHerself() {
    Browsing reader = as("borealia-expert");
    assertThat(reader.read("/en/directory/authorities/xd-fiscalia"))
        .contains("/directory/looks/mine");
    assertThat(reader.read("/directory/looks/mine")).contains("/authorities/xd-fiscalia");
    assertThat(reader.open("/directory/looks").getStatus()).isEqualTo(404);
    assertThat(as("caspara-focal-point").read("/directory/looks/ours.csv"))
        .doesNotContain("xd-fiscalia");
    assertThat(as("borealia-observer").open("/directory/looks/mine").getStatus()).isEqualTo(404);
  }

  @Test
  void theListIsNarrowedByDayAndBodyAndADayThatIsNoneIsSaid() {
    as("esperia-expert").read("/en/directory/authorities/xd-fiscalia");
    Browsing owner = as(OWNER);
    assertThat(owner.read("/directory/looks/ours.csv?body=XE")).contains("xd-fiscalia");
    assertThat(owner.read("/directory/looks/ours.csv?body=XC")).doesNotContain(",XE,");
    assertThat(owner.read("/directory/looks/ours.csv?to=2020-01-01")).doesNotContain("xd-fiscalia");
    var wrong = owner.open("/directory/looks?from=yesterday");
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(Browsing.text(wrong)).contains("value=\"yesterday\"").contains("from-error");
  }

  @Test
  void whatIsOlderThanItIsKeptGoesAndNothingElse() {
    Membership me = expert();
    clock.forward(Duration.ofDays(-400));
    assertThat(keeps(me, "xd-fiscalia")).isEqualTo(1);
    clock.back();
    clock.forward(Duration.ofHours(3));
    keeps(me, "xd-harbour-police");
    int all = own(me);
    works.values().stream()
        .filter(each -> each.name().equals("remove-old-looks"))
        .forEach(PeriodicWork::go);
    assertThat(own(me)).isEqualTo(all - 1);
  }

  private int keeps(Membership me, String authority) {
    return me.acting().call(() -> looks.keep(me, Look.Way.API, directory.contacts(authority)));
  }

  private int own(Membership me) {
    LookQuery query = new Ever().query();
    return me.acting().call(() -> looks.mine(me, query).orElseThrow().all());
  }

  private record Ever() {
    LookQuery query() {
      return new LookQuery(
          java.time.Instant.EPOCH, java.time.Instant.parse("9999-01-01T00:00:00Z"), "", 0, 10);
    }
  }

  private Membership expert() {
    return Acting.JOB.call(() -> memberships.of("XE")).stream()
        .filter(each -> each.role() == org.comity.identity.Role.EXPERT)
        .findFirst()
        .orElseThrow();
  }

  private Browsing as(String account) {
    return new Browsing(pages).signedInAs(account);
  }

  // The lines of the owner's file about one State's people, one entry and one way.
  private List<String> lines(String state, String authority, String way) {
    String code = "X" + "ABCDE".charAt(new TreeSet<>(STATES).headSet(state).size());
    return as(OWNER)
        .read("/directory/looks/ours.csv")
        .lines()
        .filter(line -> line.contains("," + code + ","))
        .filter(line -> line.endsWith("," + authority + "," + way))
        .toList();
  }

  private static final List<String> STATES =
      List.of("aurelia", "borealia", "caspara", "dorada", "esperia");
}
