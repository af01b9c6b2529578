package org.comity.instrument.web.provision;

import static org.assertj.core.api.Assertions.assertThat;

import org.comity.testing.Browsing;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class ProvisionPagesTest {
  private static final String AUTHORITIES = "/instruments/UNTOC/provisions/18.13";

  private final Browsing visitor;

  ProvisionPagesTest(@Autowired MockMvc pages) {
    visitor = new Browsing(pages);
  }

  @Test
  void aGuestSeesWhoAsksAboutAProvisionAndWhatAllStatesHaveNotifiedUnderIt() {
    assertThat(visitor.read("/en" + AUTHORITIES))
        .contains("In the questionnaires as published")
        .contains("Which central authority receives requests for mutual legal assistance?")
        .contains("/en/questionnaires/untoc-4")
        .contains("Andorra: Central authority for mutual legal assistance")
        .contains("Liechtenstein: Central authority")
        .contains("Choose a State to see since when it is party")
        .doesNotContain("In your reviews");
  }

  @Test
  void aQuestionThatFollowsAnotherOneOnTheSameProvisionIsNotListed() {
    assertThat(visitor.read("/en/instruments/UNTOC/provisions/5.1.a.i"))
        .contains("Which model does your law use to punish involvement")
        .doesNotContain("Cite the provisions of law that make the agreement an offence")
        .doesNotContain("Does your country meet difficulties");
  }

  @Test
  void whoActsForAStateSeesItsParticipationAndTheQuestionsOfItsReviews() {
    visitor.signedInAs("aurelia-expert");
    assertThat(visitor.read("/en/instruments/UNTOC/provisions/5.1.a.i"))
        .contains("<option value=\"XA\" selected")
        .contains("29 May 2007")
        .contains("In your reviews")
        .containsPattern("href=\"/reviews/[0-9a-f-]{36}/UNTOC/questions/untoc");
    assertThat(visitor.read("/en" + AUTHORITIES)).contains("No notification is known here");
  }

  @Test
  void anotherStateIsChosenAndGoesAlongToTheTwinAndBack() {
    visitor.signedInAs("aurelia-expert");
    assertThat(visitor.read("/en" + AUTHORITIES + "?state=CAN"))
        .contains("aria-current=\"true\"")
        .contains("International Assistance Group")
        .doesNotContain("Andorra: Central")
        .contains("/en/instruments/UNCAC/provisions/46.13?state=CAN");
    assertThat(visitor.read("/en/instruments/UNCAC/provisions/46.13?state=CAN"))
        .contains("The text of this provision is with the depositary.")
        .contains("/en/instruments/UNTOC/provisions/18.13?state=CAN");
    assertThat(visitor.read("/en" + AUTHORITIES + "?state="))
        .contains("Andorra: Central authority");
  }

  @Test
  void aQuestionOnTheTwinIsKnownToAskAboutIt() {
    assertThat(visitor.read("/en/instruments/UNCAC/provisions/46.13"))
        .contains("Which central authority receives requests for mutual legal assistance?");
  }

  @Test
  void thePlaceOfAWholeArticleLeadsToTheArticle() {
    assertThat(visitor.open("/en/instruments/UNTOC/provisions/5").getHeader("Location"))
        .isEqualTo("/en/instruments/UNTOC/articles/5");
  }

  @Test
  void aProvisionIsFoundByTheOtherNameOfItsTreaty() {
    assertThat(visitor.read("/en/instruments/FIREARMS/provisions/5.1.a"))
        .contains("id=\"FA-5.1.a\"");
  }
}
