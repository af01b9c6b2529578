package org.comity.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.comity.testing.Chromium;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// What is typed while the server cannot be reached.
@WholeProgram
@Import(Preparing.class)
class RecoveryTest {
  private static final String TEXT = "untoc.closing.good-practices-applying@";
  private static final String SECTIONS = "**/sections/**";
  private static final String COPIES =
      "() => Object.keys(localStorage).filter(key => key.startsWith('comity/copy/')).length";

  @Autowired private Preparing preparing;
  @LocalServerPort private int port;

  @Test
  void aTextThatWasNotSavedIsOfferedAgainUntilItIs() {
    ReviewId review = preparing.open("XD", "II");
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = away(context, review, "Typed while away");
      page.reload();
      Locator offer = page.locator(".question .notice");
      assertThat(offer).containsText("Typed while away");
      page.unroute(SECTIONS);
      offer.locator("[data-use]").click();
      assertThat(page.locator("[id='" + TEXT + ":saved']")).containsText("1");
      assertThat(page.evaluate(COPIES)).isEqualTo(0);
      page.reload();
      assertThat(area(page)).hasValue("Typed while away");
      assertThat(offer).hasCount(0);
    }
  }

  @Test
  void whoDiscardsItOrSignsOutLeavesNothingBehind() {
    ReviewId review = preparing.open("XD", "III");
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = away(context, review, "Not wanted");
      page.reload();
      page.locator(".question .notice [data-discard]").click();
      assertThat(page.evaluate(COPIES)).isEqualTo(0);
      type(page, "Left behind");
      page.reload();
      assertThat(page.evaluate(COPIES)).isEqualTo(1);
      page.locator("form[action='/sign-out']").evaluate("form => form.requestSubmit()");
      page.waitForURL("**/sign-in");
      assertThat(page.evaluate("() => localStorage.length")).isEqualTo(0);
    }
  }

  private Page away(BrowserContext context, ReviewId review, String text) {
    Page page = context.newPage();
    page.onDialog(Dialog::accept);
    page.navigate("http://localhost:" + port + "/en/sign-in");
    page.locator("button[value='dorada-expert']").click();
    page.navigate("http://localhost:" + port + "/reviews/" + review + "/UNTOC/sections/further");
    page.route(SECTIONS, RecoveryTest::refuseSaves);
    type(page, text);
    return page;
  }

  private static void type(Page page, String text) {
    area(page).fill(text);
    assertThat(
            page.locator("[id='" + TEXT + ":saved'] .stop, [id='" + TEXT + ":saved'] output.stop"))
        .isVisible();
  }

  private static Locator area(Page page) {
    return page.locator("textarea[name='" + TEXT + ":text']");
  }

  private static void refuseSaves(Route route) {
    if (route.request().method().equals("POST")) {
      route.abort();
    } else {
      route.resume();
    }
  }
}
