package org.comity.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.comity.testing.Browsing;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class FrameTest {
  @Autowired private MockMvc pages;

  @Test
  void onlyTheNearestEntryOfTheNavigationIsMarkedAsTheOneOfThePage() {
    String page = new Browsing(pages).signedInAs("aurelia-focal-point").read("/directory/own");
    assertThat(page)
        .contains("href=\"/directory/own\" aria-current=\"page\"")
        .contains("href=\"/directory\"")
        .doesNotContain("href=\"/directory\" aria-current");
  }
}
