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
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class DirectoryPagesTest {
  private final MockMvc pages;
  private final Browsing visitor;
  private final MovableClock clock;

  DirectoryPagesTest(@Autowired MockMvc pages, @Autowired MovableClock clock) {
    this.pages = pages;
    visitor = new Browsing(pages);
    this.clock = clock;
  }

  @AfterEach
  void now() {
    clock.back();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar", "ru", "zh"})
  void everyPageIsThereInEveryLanguageWithoutSignIn(String language) {
    for (String path :
        List.of(
            "/directory",
            "/directory?function=mla&basis=UNTOC&accepts=fr&channel=email&network=ARINSA",
            "/directory/XA",
            "/directory/XD?on=2012-07-01",
            "/directory/GBR",
            "/directory/PRK",
            "/directory/EU",
            "/directory/authorities/xa-ministry-justice",
            "/directory/authorities/xd-harbour-police?on=2003-01-01",
            "/directory/authorities/mex-office-attorney-general-republic")) {
      assertThat(visitor.open("/" + language + path).getStatus()).as(path).isEqualTo(200);
    }
  }

  @Test
  void anAddressWithoutALanguageLeadsToTheVisitorsOwn() {
    assertThat(visitor.open("/directory/XA?on=2012-07-01").getRedirectedUrl())
        .isEqualTo("/en/directory/XA?on=2012-07-01");
  }

  @Test
  void aNameThatWasCorrectedIsWhatTheNextReaderCanChoose() {
    assertThat(visitor.read("/fr/directory")).doesNotContain("Belau");
    Browsing officer = new Browsing(pages).signedInAs("secretariat");
    officer.open("/names/records");
    officer.submit(
        "/names/records",
        "state",
        "PLW",
        "language",
        "fr",
        "value",
        "Belau",
        "source",
        "Note verbale of 2 October",
        "as_at",
        "2026-10-02");
    assertThat(visitor.read("/fr/directory"))
        .containsPattern("<option value=\"PLW\"[^>]*>Belau</option>");
    assertThat(visitor.read("/fr/directory?state=PLW"))
        .containsPattern("<option value=\"PLW\" selected[^>]*>Belau</option>");
  }

  @Test
  void anUnknownStateOrAuthorityIsMissing() {
    for (String path : List.of("/en/directory/QQQ", "/en/directory/authorities/nobody")) {
      assertThat(visitor.open(path).getStatus()).as(path).isEqualTo(404);
    }
  }

  @Test
  void theListSaysOfEachStateWhatIsKnown() {
    assertThat(row("/en/directory?state=ESP", "Spain"))
        .contains("Named")
        .contains("Sub-Directorate General");
    assertThat(row("/en/directory?state=MKD", "North Macedonia")).contains("Not stated");
    assertThat(row("/en/directory?state=PRK", "Democratic People’s Republic of Korea", "PRK"))
        .contains("Nothing found");
  }

  @Test
  void theListIsNarrowedByFunctionTreatyLanguageChannelAndNetwork() {
    assertThat(visitor.read("/en/directory?function=cultural_property&known=named"))
        .contains("1 State.".replace(".", ""))
        .contains(">Esperia</a>");
    assertThat(visitor.read("/en/directory?basis=SC-2322&known=named"))
        .contains("2 States")
        .contains(">Borealia</a>")
        .contains(">Esperia</a>");
    assertThat(visitor.read("/en/directory?accepts=mk")).contains("1 State").contains("Macedonia");
    assertThat(visitor.read("/en/directory?channel=portal")).contains("1 State").contains("Dorada");
    assertThat(visitor.read("/en/directory?channel=email"))
        .as("Borealia does not accept it")
        .contains("2 States")
        .doesNotContain(">Borealia</a>");
    assertThat(visitor.read("/en/directory?network=WACAP")).contains("18 States");
    assertThat(visitor.read("/en/directory?q=procuratorate")).contains(">China</a>");
    assertThat(visitor.read("/en/directory?accepts=mk&channel=portal"))
        .contains("No State fits this choice");
  }

  @Test
  void theListIsNarrowedByStateAndByTheAgeOfItsSources() {
    assertThat(visitor.read("/en/directory?state=ESP"))
        .contains("1 State")
        .contains("Filters, 1 set");
    assertThat(visitor.read("/en/directory?source=older&state=ESP"))
        .as("the source of Spain is of 2007")
        .contains("1 State");
    assertThat(visitor.read("/en/directory?source=year&state=ESP"))
        .contains("No State fits this choice");
    assertThat(visitor.read("/en/directory?source=undated&state=LTU")).contains("1 State");
  }

  @Test
  void theListIsShownPartByPartAndKeepsItsFilters() {
    assertThat(visitor.read("/en/directory"))
        .contains("Shown: 1 to 50")
        .contains("rel=\"next\"")
        .doesNotContain("rel=\"prev\"");
    assertThat(visitor.read("/en/directory?known=not_stated&page=2"))
        .contains("Shown: 51 to 100")
        .contains("/en/directory?known=not_stated&amp;page=3")
        .contains("/en/directory?known=not_stated&amp;page=1");
    assertThat(visitor.read("/en/directory?page=9999")).doesNotContain("rel=\"next\"");
    assertThat(visitor.open("/en/directory?page=x").getStatus()).isEqualTo(200);
  }

  @Test
  void theListIsSearchedInAnyLanguageAndWithTypos() {
    for (String query : List.of("lithuenia", "moj lithuania", "министерство юстиции литва")) {
      assertThat(visitor.read("/en/directory?q=" + query)).as(query).contains(">Lithuania</a>");
    }
  }

  @Test
  void aChannelWithoutARowIsNotStated() {
    assertThat(visitor.read("/en/directory/XE"))
        .contains("Not stated: Post or courier, Fax, Electronic signature");
    assertThat(visitor.read("/en/directory/UKR"))
        .contains("Not stated: Post or courier, Fax, E-mail");
  }

  @Test
  void theDayIsInTheAddressAndAWrongOneIsSaid() {
    assertThat(row("/en/directory?function=mla&basis=UNTOC&state=XE&on=2015-03-08", "Esperia"))
        .contains("Not stated");
    assertThat(row("/en/directory?function=mla&basis=UNTOC&state=XE&on=2015-03-09", "Esperia"))
        .contains("Central Authority for Mutual Assistance");
    var answer = visitor.open("/en/directory/XA?on=2015-02-30");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(Browsing.text(answer)).contains("Enter a day of the calendar");
  }

  @Test
  void aStatesPageSaysWhoHeldItOnADay() {
    assertThat(visitor.read("/en/directory/XD?on=2018-12-31"))
        .contains("Shown is what held on 31 December 2018")
        .contains("Office of the Procurator of the Republic")
        .doesNotContain("Office of the Attorney General");
    assertThat(visitor.read("/en/directory/XD?on=2019-02-01"))
        .contains("Office of the Attorney General")
        .doesNotContain("Office of the Procurator of the Republic")
        .contains("For Dorada Islands");
    assertThat(visitor.read("/en/directory/XE?on=2012-01-01"))
        .contains("Stated only from 9 March 2015");
  }

  @Test
  void aStatesPageHasRulesOfLanguagesChannelsAndTheLegalBasis() {
    assertThat(visitor.read("/en/directory/XC"))
        .contains("Arabic; where that is not possible, English")
        .contains("By word of mouth, confirmed in writing: in urgent cases only")
        .contains("2 are named");
    assertThat(visitor.read("/en/directory/XB")).contains("Russian and English (all of them)");
    assertThat(visitor.read("/en/directory/XA"))
        .contains("French or English (any one of them)")
        .contains("Taken as legal basis on condition of reciprocity")
        .contains("Stage: trial and enforcement of the sentence");
    assertThat(visitor.read("/en/directory/NLD")).contains("Also for Aruba");
  }

  @Test
  void everyEntryShowsItsSourceAndItsDate() {
    assertThat(visitor.read("/en/directory/ESP"))
        .contains("zaki.ru")
        .contains("as at 17 April 2007; checked in this source")
        .contains("Notified 17 April 2007");
    assertThat(visitor.read("/en/directory/authorities/mex-fiscalia-general-republica"))
        .contains("from general knowledge, not checked: check before use");
  }

  @Test
  void anAuthorityWithoutAnAddressIsReachedThroughAnother() {
    assertThat(visitor.read("/en/directory/authorities/vct-commissioner-police"))
        .contains("Care of Coast Guard Base; it has no address of its own");
  }

  @Test
  void anAuthorityShowsItsSuccessor() {
    assertThat(visitor.read("/en/directory/authorities/xd-procuracy"))
        .contains("Succeeded by")
        .contains("/en/directory/authorities/xd-fiscalia")
        .contains("Since 1 February 2019")
        .contains("Ended before this day");
  }

  @Test
  void anOfficeIsOpenOrSaysWhenItOpens() {
    for (String path :
        List.of("/en/directory/XA", "/en/directory/authorities/xa-ministry-justice")) {
      at("2027-03-03T09:30:00Z");
      assertThat(visitor.read(path)).as(path).contains("Open now, until 12:30");
      at("2027-03-03T12:45:00Z");
      assertThat(visitor.read(path)).as(path).contains("Closed now, opens 13:30");
      at("2027-03-06T12:45:00Z");
      assertThat(visitor.read(path))
          .as(path)
          .contains("Closed now, opens 8 March 2027, 08:00")
          .contains("8 March 2027, 09:00 – 12:30");
    }
    assertThat(visitor.read("/en/directory/XA?on=2020-01-01"))
        .as("a page of the past says nothing of now")
        .doesNotContain("Closed now");
    assertThat(visitor.read("/en/directory/authorities/xd-harbour-police"))
        .contains("Open day and night");
  }

  private void at(String instant) {
    clock.forward(Duration.between(clock.instant(), Instant.parse(instant)));
  }

  @Test
  void telephonesAreShownToPractitionersAlone() {
    String path = "/en/directory/authorities/xa-ministry-justice";
    assertThat(visitor.read(path))
        .contains("Telephones and mailboxes are shown to practitioners")
        .contains("Monday: \u206608:00–12:30\u2069, \u206613:30–17:00\u2069")
        .doesNotContain("+44 1632 960101")
        .doesNotContain("mla@justice.aurelia.example");
    visitor.signedInAs("borealia-expert");
    assertThat(visitor.read(path))
        .contains("tel:+441632960101")
        .contains("mla@justice.aurelia.example");
    visitor.signedInAs("borealia-observer");
    assertThat(visitor.read(path)).doesNotContain("tel:+441632960101");
  }

  @Test
  void aProvisionAndAStateLeadToTheirAuthoritiesAndBack() {
    assertThat(visitor.read("/en/instruments/UNTOC/provisions/18.13"))
        .contains("/en/directory?function=mla&amp;basis=UNTOC&amp;known=named");
    assertThat(visitor.read("/en/instruments/UNTOC/provisions/18.13?state=XC"))
        .contains("/en/directory/XC#UNTOC")
        .contains("2 authorities named");
    assertThat(visitor.read("/en/states/XA")).contains("/en/directory/XA");
    assertThat(visitor.read("/en/directory/XA"))
        .contains("/en/states/XA")
        .contains("/en/instruments/UNTOC/provisions/18.13");
  }

  @Test
  void theSearchOverEverythingFindsAuthorities() {
    assertThat(visitor.read("/en/search?q=procuratorate"))
        .contains("/en/directory/authorities/chn-supreme-people-procuratorate");
  }

  private String row(String path, String state) {
    return row(path, ">" + state + "</a>", "");
  }

  private String row(String path, String name, String code) {
    String page = visitor.read(path);
    String mark = code.isEmpty() ? name : "/directory/" + code + "\"";
    int at = page.indexOf(mark);
    assertThat(at).as(name).isPositive();
    return page.substring(at, page.indexOf("</tr>", at));
  }
}
