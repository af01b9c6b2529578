package org.comity.discussion;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.comity.review.Answering;
import org.comity.review.Preparing;
import org.comity.review.ReviewId;
import org.comity.testing.Browsing;
import org.comity.testing.Chromium;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/// Words of an answer are selected, discussed and found again in the browser.
@WholeProgram
@Import(Preparing.class)
class QuotesInBrowserTest {
  private static final String TEXT = "untoc.closing.good-practices-applying";
  private static final String SELECT =
      """
      (text) => {
        const node = [...text.querySelectorAll("p")].at(-1).lastChild;
        const at = node.data.indexOf("joint teams");
        getSelection().setBaseAndExtent(node, at, node, at + 11);
      }
      """;

  @Autowired private MockMvc pages;
  @Autowired private Preparing preparing;
  @LocalServerPort private int port;

  private String question;

  @BeforeEach
  void anAnswer() {
    ReviewId review = preparing.open("XA", "III");
    question = "/reviews/" + review + "/UNTOC/questions/" + TEXT + "@";
    new Answering(new Browsing(pages).signedInAs("aurelia-deputy"))
        .answer(question, TEXT, "text", "We use **joint** teams.\n\nSince 2019 joint teams work.");
  }

  private Page signedIn(BrowserContext context) {
    Page page = context.newPage();
    page.navigate("http://localhost:" + port + "/en/sign-in");
    page.locator("button[value='aurelia-expert']").click();
    page.navigate("http://localhost:" + port + question);
    return page;
  }

  @Test
  void selectedWordsAreTakenIntoTheFormAndMarkedInTheTextWithALinkBothWays() {
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = signedIn(context);
      page.locator("#reads summary").click();
      page.locator("#reads .prose").evaluate(SELECT);
      page.locator(".discuss-this").click();
      assertThat(page.locator("#quote")).hasValue("joint teams");
      assertThat(page.locator("#subject")).isFocused();
      begin(page);
      page.navigate("http://localhost:" + port + question);
      Locator mark = page.locator("#reads mark");
      assertThat(mark).hasText("joint teams");
      assertThat(page.locator("#reads p").last()).containsText("Since 2019 joint teams");
      page.locator("#reads .told-of").click();
      assertThat(page.url()).contains("#d-");
      page.locator("#discussions .quoted + p a").click();
      assertThat(page.url()).contains("#q-");
      page.locator("#discussions li .what > a").first().click();
      page.getByText("Show the words in the text").click();
      assertThat(mark).isFocused();
    }
  }

  private static void begin(Page page) {
    page.keyboard().type("Teams");
    page.locator("#words").fill("Which ones?");
    page.locator("#discuss button.first").click();
    assertThat(page.locator("blockquote")).hasText("joint teams");
  }

  @Test
  void byKeyboardWordsAreSelectedInTheFieldInWhichTheyAreWritten() {
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = signedIn(context);
      page.locator("textarea[name$=':text']").focus();
      page.keyboard().press("Control+End");
      for (int i = 0; i < "work.".length(); i++) {
        page.keyboard().press("Shift+ArrowLeft");
      }
      page.keyboard().press("Tab");
      assertThat(page.locator(".discuss-this")).isFocused();
      page.keyboard().press("Enter");
      assertThat(page.locator("#quote")).hasValue("work.");
      assertThat(page.locator("#subject")).isFocused();
    }
  }

  @Test
  void withoutAScriptTheFormHasAFieldForTheWords() {
    var plain =
        new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext context = Chromium.browser().newContext(plain)) {
      Page page = signedIn(context);
      page.locator("#discuss summary").click();
      page.locator("#quote").fill("joint teams");
      page.locator("#subject").focus();
      begin(page);
      page.navigate("http://localhost:" + port + question);
      assertThat(page.locator("#discussions blockquote")).hasText("joint teams");
      assertThat(page.locator("#reads mark")).hasCount(0);
    }
  }
}
