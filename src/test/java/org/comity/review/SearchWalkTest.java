package org.comity.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.comity.testing.Chromium;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// Searching everywhere without touching the mouse.
@WholeProgram
@Import(Preparing.class)
class SearchWalkTest {
  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({"en, aurelia, organized criminal group", "ar, caspara, الجماعة الاجرامية المنظمة"})
  void oneKeyLeadsToTheSearchAndFromThereToAQuestion(String language, String people, String query) {
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate("http://localhost:" + port + "/" + language + "/sign-in");
      page.locator("button[value='" + people + "-expert']").click();
      assertThat(page.locator("h1")).isVisible();
      page.keyboard().press("/");
      assertThat(page.locator("#find")).isFocused();
      page.keyboard().type(query);
      page.keyboard().press("Enter");
      assertThat(page).hasURL(Pattern.compile("/search\\?q="));
      var violations = new AxeBuilder(page).analyze().getViolations();
      assertThat(violations.stream().map(rule -> rule.getId()).toList()).isEmpty();
      page.locator("main a[href*='/UNTOC/questions/']").first().focus();
      page.keyboard().press("Enter");
      assertThat(page).hasURL(Pattern.compile("/UNTOC/questions/untoc"));
    }
  }
}
