package org.comity.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comity.identity.Role;
import org.comity.testing.Browsing;
import org.comity.testing.WholeProgram;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

// Reviews of their own, in a database of their own.
@WholeProgram
@TestPropertySource(properties = "comity.test=people")
@Import(Preparing.class)
class TabsTest {
  private static final String QUESTION = "untoc.closing.good-practices-applying@";

  @Autowired private MockMvc pages;
  @Autowired private Preparing preparing;

  @Test
  void aTabSaysWhichPageOfWhichReviewItIs() {
    ReviewId review = preparing.open("XA", "IV");
    var expert = new Browsing(pages).signedInAs("aurelia-expert");
    assertThat(tab(expert, "/reviews/" + review))
        .matches(".+ – Aurelia, cluster IV, cycle \\d+ – Comity");
    String question = "/reviews/" + review + "/UNTOC/questions/" + QUESTION;
    assertThat(tab(expert, question))
        .matches("Question \\S+ – .*Convention.* – Aurelia, cluster IV, cycle \\d+ – Comity");
    for (String page : List.of("/UNTOC/sections/further", "/check", "/team", "/search")) {
      assertThat(tab(expert, "/reviews/" + review + page))
          .contains(" – Aurelia, cluster IV, cycle ");
    }
    assertThat(tab(expert, question + "/history")).startsWith("History of question");
  }

  @Test
  void soDoTheTabsOfWhatWasSubmitted() {
    ReviewId review = preparing.open("XE", "IV");
    preparing.answerAll(preparing.member("XE", Role.FOCAL_POINT), review);
    var focalPoint = new Browsing(pages).signedInAs("esperia-focal-point");
    focalPoint.read("/reviews/" + review + "/check");
    focalPoint.submit("/reviews/" + review + "/submission");
    for (String page : List.of("/submission", "/receipt")) {
      assertThat(tab(focalPoint, "/reviews/" + review + page))
          .contains(" – Esperia, cluster IV, cycle ");
    }
  }

  private static String tab(Browsing reader, String path) {
    return Jsoup.parse(reader.read(path)).title();
  }
}
