package org.comity.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.comity.testing.Browsing;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@TestInstance(Lifecycle.PER_CLASS)
@WholeProgram
@Import(Preparing.class)
class QuestionPageTest {
  private static final String TEXT = "untoc.closing.good-practices-applying";

  @Autowired private MockMvc pages;
  @Autowired private Preparing preparing;

  private ReviewId review;
  private Answering expert;
  private String page;

  @BeforeAll
  void open() {
    review = preparing.open("XA", "III");
    expert = new Answering(new Browsing(pages).signedInAs("aurelia-expert"));
    page = "/reviews/" + review + "/UNTOC/questions/" + TEXT + "@";
  }

  /// The address as a page writes it.
  private String link() {
    return page.replace("@", "%40");
  }

  @Test
  void aQuestionStandsAloneWithItsSectionItsHistoryAndItsNeighbours() {
    assertThat(expert.read(page))
        .contains(TEXT + "@:text", "Which good practices")
        .contains("/UNTOC/sections/further#" + TEXT + "@", "rel=\"prev\"", "rel=\"next\"");
    assertThat(expert.read("/reviews/" + review + "/UNTOC/sections/further"))
        .contains("href=\"" + link() + "\"");
  }

  @Test
  void itIsSavedThereAndReadsAsItWillBePrinted() {
    var saved = expert.answer(page, TEXT, "text", "Joint **teams**:\n\n- one\n- two");
    assertThat(saved.getStatus()).isEqualTo(303);
    assertThat(saved.getHeader("Location")).isEqualTo(link());
    assertThat(expert.read(page))
        .contains("<strong>teams</strong>", "<li>one</li>", link() + "/history");
    assertThat(expert.read(page + "/history")).contains("<strong>teams</strong>");
  }

  @Test
  void whatCannotBeTakenStaysInTheField() {
    var refused = expert.answer(page, TEXT, "text", "x".repeat(20_001));
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(Browsing.text(refused)).contains("x".repeat(20_001), "20,001 characters");
  }

  @Test
  void aQuestionThatIsNotAskedSaysSoAndOneThatIsNotThereIsNotFound() {
    String unasked = page.replace(TEXT, "untoc.closing.need-technical-assistance.specify-kind");
    assertThat(expert.read(unasked)).contains("this question is not asked");
    assertThat(expert.open(page.replace(TEXT, "no-such")).getStatus()).isEqualTo(404);
  }
}
