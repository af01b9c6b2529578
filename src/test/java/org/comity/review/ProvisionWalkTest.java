package org.comity.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.comity.testing.Chromium;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// From a question in two clicks to its provision, the State's participation and the twin, and
/// back.
@WholeProgram
@Import(Preparing.class)
class ProvisionWalkTest {
  private static final String QUESTION = "untoc.23-a.offence-use-force@";

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({"en, aurelia, XA", "ar, caspara, XC"})
  void fromAQuestionToItsProvisionTheTwinAndBack(String language, String people, String state) {
    try (BrowserContext context = context()) {
      Page page = context.newPage();
      String review = review(page, language, people);
      page.locator("[id='" + QUESTION + ":margin'] a[href*='/provisions/']").first().click();
      isOn(page, "/" + language + "/instruments/UNTOC/provisions/23.a", state);
      page.locator("a[href*='/instruments/UNCAC/provisions/']").first().click();
      isOn(page, "/" + language + "/instruments/UNCAC/provisions/25.a?state=" + state, state);
      page.locator(".provision a[href*='/instruments/UNTOC/provisions/23.a']").click();
      isOn(page, "/" + language + "/instruments/UNTOC/provisions/23.a?state=" + state, state);
      page.locator("a[href^='" + review + "/UNTOC/questions/']").first().click();
      assertThat(page).hasURL(Pattern.compile(review + "/UNTOC/questions/untoc.23-a"));
      assertThat(page.locator("[id='" + QUESTION + "']")).isInViewport();
    }
  }

  /// Signs in, opens the section in which the question stands and gives its review.
  private String review(Page page, String language, String people) {
    page.navigate(address("/" + language + "/sign-in"));
    page.locator("button[value='" + people + "-expert']").click();
    page.navigate(address("/reviews"));
    String review = page.locator("a[href^='/reviews/']").first().getAttribute("href");
    page.navigate(address(review + "/UNTOC/sections/art-23"));
    return review;
  }

  private String address(String path) {
    return "http://localhost:" + port + path;
  }

  /// The page is there, shows what is known of the State and the treaty, and axe finds nothing.
  private void isOn(Page page, String path, String state) {
    assertThat(page).hasURL(address(path));
    assertThat(page.locator("section[aria-labelledby=bound] tr[aria-current]")).hasCount(1);
    assertThat(page.locator("#state")).hasValue(state);
    var found = new AxeBuilder(page).analyze().getViolations();
    assertThat(found.stream().map(rule -> rule.getId() + " " + rule.getNodes()).toList())
        .as(path)
        .isEmpty();
  }

  private static BrowserContext context() {
    return Chromium.browser()
        .newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
  }
}
