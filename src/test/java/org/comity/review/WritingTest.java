package org.comity.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.comity.testing.Chromium;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// A long text in the browser: the marks, and what a word processor puts on the clipboard.
@WholeProgram
@Import(Preparing.class)
class WritingTest {
  private static final String TEXT = "untoc.closing.good-practices-applying@";
  private static final String COPIED =
      "<h2>Practice</h2><p>One <b>joint</b> <u>team</u><img src='x'></p><ul><li>a<li>b</ul>";
  private static final String PASTE =
      """
      (area, html) => {
        const copied = new DataTransfer();
        copied.setData("text/html", html);
        copied.setData("text/plain", "plain");
        area.dispatchEvent(new ClipboardEvent("paste",
          { clipboardData: copied, bubbles: true, cancelable: true }));
      }
      """;

  @Autowired private Preparing preparing;
  @LocalServerPort private int port;

  @Test
  void whatIsPastedBecomesMarksAndTheReaderIsToldWhatWasLeftOut() {
    ReviewId review = preparing.open("XA", "II");
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate("http://localhost:" + port + "/en/sign-in");
      page.locator("button[value='aurelia-focal-point']").click();
      page.navigate("http://localhost:" + port + "/reviews/" + review + "/UNTOC/sections/further");
      Locator area = page.locator("textarea[name='" + TEXT + ":text']");
      area.evaluate(PASTE, COPIED);
      assertThat(area).hasValue("**Practice**\n\nOne **joint** team\n\n- a\n- b");
      Locator question = page.locator("[id='" + TEXT + "']");
      assertThat(question.locator("output.hint")).containsText("1 picture, underlining");
      question.locator("[data-mark=note]").click();
      page.keyboard().type("Since 2019");
      assertThat(question.locator(".saved")).containsText("version");
      page.reload();
      assertThat(area.inputValue()).endsWith("- b[^1]\n\n[^1]: Since 2019");
    }
  }
}
