package org.comity.instrument.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comity.testing.Browsing;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class InstrumentPagesTest {
  private final Browsing visitor;

  InstrumentPagesTest(@Autowired MockMvc pages) {
    visitor = new Browsing(pages);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar", "ru", "zh"})
  void everyPageIsThereInEveryLanguageWithoutSignIn(String language) {
    for (String path :
        List.of(
            "/instruments",
            "/instruments/UNTOC",
            "/instruments/UNCAC",
            "/instruments/UNTOC/articles/5",
            "/instruments/UNTOC/provisions/18.13",
            "/instruments/UNCAC/provisions/46.13",
            "/instruments/UNTOC/participation",
            "/states",
            "/states/XA",
            "/states/LVA")) {
      assertThat(visitor.open("/" + language + path).getStatus()).as(path).isEqualTo(200);
    }
  }

  @Test
  void anAddressWithoutALanguageLeadsToTheVisitorsOwn() {
    assertThat(visitor.open("/instruments/UNTOC/articles/5?state=XA").getRedirectedUrl())
        .isEqualTo("/en/instruments/UNTOC/articles/5?state=XA");
    assertThat(visitor.open("/states").getRedirectedUrl()).isEqualTo("/en/states");
  }

  @Test
  void anUnknownTreatyArticleOrStateIsMissing() {
    for (String path :
        List.of(
            "/en/instruments/NOWHERE",
            "/en/instruments/UNTOC/articles/99",
            "/en/instruments/UNCAC/articles/99",
            "/en/instruments/UNTOC/provisions/5.99",
            "/en/instruments/UNTOC/provisions/x",
            "/en/instruments/UNCAC/provisions/99",
            "/en/states/QQQ",
            "/en/states/lower")) {
      assertThat(visitor.open(path).getStatus()).as(path).isEqualTo(404);
    }
  }

  @Test
  void anArticleShowsWhatItsProvisionsAskAndUnderWhatCondition() {
    String page = visitor.read("/en/instruments/UNTOC/articles/5");
    assertThat(page)
        .contains("id=\"UNTOC-5.1.b\"")
        .contains("5(1)(a)(i)")
        .contains("Must be carried out where its condition is met")
        .contains("applies to States whose agreement offence")
        .contains("The text kept by the depositary prevails")
        .contains("Cluster I: Criminalization and jurisdiction")
        .contains("/en/instruments/UNTOC/provisions/5.1.a.i");
  }

  @Test
  void aDerivedDayAndAnUnknownOneSayWhatTheyAre() {
    String parties = visitor.read("/en/instruments/UNTOC/participation?state=FRA");
    assertThat(parties).contains("computed from the deposit by article").contains("38(2)");
    assertThat(visitor.read("/en/instruments/BUDAPEST/participation?state=ESP"))
        .contains("Party, since when not stated")
        .contains("from general knowledge, not checked: check before use");
    assertThat(visitor.read("/en/instruments/UNTOC/participation?state=SLB"))
        .contains("No source says anything");
  }

  @Test
  void theTableIsFilteredByRegionalGroup() {
    String page = visitor.read("/en/instruments/UNTOC/participation?group=EASTERN_EUROPEAN");
    assertThat(page).contains("24 rows").contains(">Borealia</a>").doesNotContain(">Aurelia</a>");
  }

  @Test
  void nothingFoundIsSaidWithTheNextStep() {
    assertThat(visitor.read("/en/instruments/UNTOC?q=zebra"))
        .contains("No article has “zebra”")
        .contains("Show all articles");
    assertThat(visitor.read("/en/states?q=zebra")).contains("No State has this name");
  }

  @Test
  void aStateIsFoundWithoutAccentsAndInAnyLanguage() {
    assertThat(visitor.read("/en/states?q=cote d")).contains("1 row").contains("CIV");
    assertThat(visitor.read("/en/states?q=Германия")).contains("DEU");
  }

  @Test
  void anArabicPageReadsFromTheRightAndKeepsCitationsTogether() {
    String page = visitor.read("/ar/instruments/UNTOC/articles/5?state=XA");
    assertThat(page)
        .contains("<html lang=\"ar\" dir=\"rtl\"")
        .contains("<bdi dir=\"ltr\">5(1)(a)(i)</bdi>")
        .contains("<p class=\"text\" lang=\"en\" dir=\"ltr\">Make it an offence");
  }

  @Test
  void aStatesPageHasItsNamesItsTreatiesAndItsNotifications() {
    String page = visitor.read("/en/states/LVA");
    assertThat(page)
        .contains("<span lang=\"zh\" dir=\"ltr\">拉脱维亚</span>")
        .contains("English or Latvian")
        .contains("18(14)");
    assertThat(visitor.read("/en/states/XA"))
        .contains("invented for the rehearsal")
        .contains("No notification is known here");
  }

  @Test
  void theSearchOverEverythingFindsStatesAndArticles() {
    visitor.signedInAs("aurelia-expert");
    assertThat(visitor.read("/search?q=extradition")).contains("/en/instruments/UNTOC/articles/16");
    assertThat(visitor.read("/search?q=Borealia")).contains("/en/states/XB");
  }

  @Test
  void aStateThatOnlyHoldsTheLettersComesLast() {
    assertThat(visitor.read("/search?q=oman").split("Romania")[0]).contains("/en/states/OMN");
    assertThat(visitor.read("/search?q=law").split("Malawi")[0]).contains("/en/instruments/");
  }
}
