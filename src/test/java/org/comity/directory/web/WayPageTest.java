package org.comity.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.comity.testing.Browsing;
import org.comity.testing.MovableClock;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class WayPageTest {
  private static final String WAY = "/en/directory/way";

  private static final List<String> QUESTIONS =
      List.of(
          "",
          "?to=XA",
          "?from=XB&to=XA&function=mla&stage=trial&urgency=now&on=2027-03-03&at=22:15",
          "?from=XD&to=XA&function=extradition",
          "?from=XB&to=XA&function=extradition",
          "?from=XA&to=XB&function=extradition",
          "?from=XB&to=XA&function=extradition&on=2011-01-01",
          "?from=XA&to=XC&function=extradition&on=2019-01-01",
          "?from=XE&to=XC&function=mla",
          "?from=XE&to=XD&function=firearms",
          "?from=XA&to=XD&function=mla&on=2018-12-31",
          "?from=XA&to=XD&function=mla&part=XD-ISL&crime=drugs",
          "?from=AUT&to=NLD&function=cyber_24_7&part=NLD-CW",
          "?from=XB&to=XE&function=terrorism",
          "?from=KOR&to=IND&function=asset_recovery",
          "?from=GBR&to=PRK&function=judicial_authority&on=1950-01-01");

  private final Browsing visitor;
  private final MovableClock clock;

  WayPageTest(@Autowired MockMvc pages, @Autowired MovableClock clock) {
    visitor = new Browsing(pages);
    this.clock = clock;
  }

  @AfterEach
  void now() {
    clock.back();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar", "ru", "zh"})
  void everyWayIsToldInEveryLanguageWithoutSignIn(String language) {
    for (String query : QUESTIONS) {
      assertThat(visitor.open("/" + language + "/directory/way" + query).getStatus())
          .as(query)
          .isEqualTo(200);
    }
  }

  @Test
  void theWayByNightSaysWhoOpensWhenAndWhatStaysClosed() {
    String page =
        visitor.read(
            WAY + "?from=XB&to=XA&function=mla&stage=trial&on=2027-03-03&at=22:15&zone=UTC");
    assertThat(page)
        .contains("From Borealia to Aurelia")
        .contains("In force between the two since 29 May 2007")
        .contains("/en/directory/authorities/xa-ministry-justice")
        .contains("For another stage of proceedings only")
        .contains("Ended on 31 December 2015")
        .contains("Translation needed: French or English")
        .contains("INTERPOL: in urgent cases only")
        .contains("Closed then, opens 4 March 2027, 08:00 (Abidjan)")
        .contains("4 March 2027, 08:00 (Abidjan), 11:00 (Minsk)")
        .contains("invented for the rehearsal");
  }

  @Test
  void withoutATimeItIsNow() {
    clock.forward(Duration.between(clock.instant(), Instant.parse("2027-03-03T09:30:00Z")));
    assertThat(visitor.read(WAY + "?from=XB&to=XA&function=mla&stage=trial"))
        .contains("Open then, until 3 March 2027, 12:30 (Abidjan)");
    assertThat(visitor.read(WAY + "?from=XB&to=XA&function=mla&stage=trial&on=2027-03-04"))
        .as("noon of another day")
        .contains("Open then, until 4 March 2027, 12:30 (Abidjan)");
  }

  @Test
  void aReaderCanTakeAnotherTreaty() {
    String first = visitor.read(WAY + "?from=BRA&to=CHN&function=mla&crime=corruption");
    assertThat(first)
        .contains("Taken for what follows: Convention against Corruption")
        .contains("chn-supreme-people-procuratorate")
        .contains("function=mla&amp;crime=corruption&amp;basis=UNTOC")
        .contains("Only for: drugs");
    assertThat(visitor.read(WAY + "?from=BRA&to=CHN&function=mla&crime=corruption&basis=UNTOC"))
        .contains("Taken for what follows: Organized Crime Convention")
        .contains("chn-ministry-justice");
  }

  @Test
  void whatIsNotStatedIsNeverNo() {
    assertThat(visitor.read(WAY + "?from=ESP&to=MKD&function=mla"))
        .contains("whom North Macedonia names for this. Not stated")
        .contains("Translation needed: Macedonian and English")
        .contains("Treaties between two States are not kept here");
    assertThat(visitor.read(WAY + "?from=XE&to=XD&function=firearms"))
        .contains("No source read so far gives a legal basis")
        .contains("Does not bind both on this day");
  }

  @Test
  void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
    MockHttpServletResponse answer =
        visitor.open(
            WAY + "?from=XA&to=XA&part=XD-ISL&function=&crime=arson&on=2027-02-30&at=25:00");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(Browsing.text(answer))
        .contains("Choose another State than the requesting one.")
        .contains("This part does not belong to the requested State (Aurelia)")
        .contains("Choose the kind of assistance.")
        .contains("Choose one of the list.")
        .contains("Enter a day of the calendar")
        .contains("Enter a time, such as 22:15.")
        .contains("value=\"2027-02-30\"")
        .contains("value=\"25:00\"")
        .contains("id=\"to-error\"");
    assertThat(Browsing.text(visitor.open(WAY + "?from=QQ&to=&function=mla")))
        .contains("Choose the requesting State.")
        .contains("Choose the requested State.");
  }

  @Test
  void aPractitionerBeginsFromHerOwnStateAndSeesTelephones() {
    String path = WAY + "?from=XB&to=XA&function=mla&stage=trial";
    assertThat(visitor.read(path)).doesNotContain("+44 1632 960101");
    visitor.signedInAs("borealia-expert");
    assertThat(visitor.read(WAY)).contains("value=\"XB\" selected");
    assertThat(visitor.read(path)).contains("+44 1632 960101");
  }

  @Test
  void aStatesPageAndTheListLeadToTheWay() {
    assertThat(visitor.read("/en/directory/XA")).contains("/en/directory/way?to=XA");
    assertThat(visitor.read("/en/directory")).contains("/en/directory/way\"");
    assertThat(visitor.open("/directory/way?to=XA").getRedirectedUrl())
        .isEqualTo("/en/directory/way?to=XA");
  }
}
