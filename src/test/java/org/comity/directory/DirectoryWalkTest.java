package org.comity.directory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.comity.testing.BesideOthers;
import org.comity.testing.Chromium;
import org.comity.testing.MovableClock;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A State keeps its entry true: a telephone today, a mailbox by two people, a designation by note
/// verbale, and a quarter later it is asked again.
@BesideOthers
@WholeProgram
class DirectoryWalkTest {
  private static final String ENTRY = "/en/directory/authorities/xa-asset-office";

  @Autowired private MovableClock clock;
  @LocalServerPort private int port;

  @AfterEach
  void now() {
    clock.back();
  }

  @Test
  void aStateKeepsItsEntryTrue() {
    try (BrowserContext hers = context();
        BrowserContext his = context();
        BrowserContext ours = context()) {
      Page focalPoint = signedIn(hers, "aurelia-focal-point");
      Page deputy = signedIn(his, "aurelia-deputy");
      Page secretariat = signedIn(ours, "secretariat");
      correct(focalPoint);
      readBy(deputy);
      confirm(deputy);
      replace(focalPoint, secretariat);
      aQuarterPasses(focalPoint);
    }
  }

  private void correct(Page page) {
    open(page, "/directory/own");
    page.locator("li", new Page.LocatorOptions().setHasText("Asset Office"))
        .locator("a[href*='/contacts/']")
        .click();
    page.locator("#phones").fill("+44 1632 960 133");
    page.locator("#zone").fill("Africa/Abidjan");
    page.locator("#hours-mon").fill("8:00 – 12:00");
    page.locator("#mailboxes").fill("assets@justice.aurelia.example");
    look(page);
    page.locator("form[action*='/contacts/'] button.first").click();
    assertThat(page.locator("[role=status]")).containsText("second person");
    look(page);
  }

  private void readBy(Page reader) {
    open(reader, ENTRY);
    assertThat(reader.locator("main")).containsText("+44 1632 960133");
    assertThat(reader.locator("main")).containsText("entered here by the State itself");
    assertThat(reader.locator("main")).containsText("Being changed since");
    org.assertj.core.api.Assertions.assertThat(reader.locator("main").textContent())
        .doesNotContain("assets@justice");
  }

  private void confirm(Page deputy) {
    open(deputy, "/directory/own");
    deputy.locator("form[action$='/confirmation'] button.first").click();
    open(deputy, ENTRY);
    assertThat(deputy.locator("main")).containsText("assets@justice.aurelia.example");
  }

  private void replace(Page state, Page secretariat) {
    open(state, "/directory/own/designations");
    state.locator("a[href$='kind=replace&target=xa-asset-uncac']").click();
    state.locator("#name").fill("National Recovery Office");
    state.locator("#first").fill("2026-03-01");
    state.locator("#note").fill("NV/44/2026");
    state.locator("#dated").fill("2026-02-10");
    look(state);
    state.locator("form[action^='/directory/own/designations'] button.first").click();
    open(secretariat, "/directory/proposals");
    secretariat.locator("button[value=true]").first().click();
    assertThat(secretariat.locator("[role=status]")).isVisible();
    open(state, "/en/directory/XA");
    assertThat(state.locator("main")).containsText("National Recovery Office");
    open(state, "/en/directory/XA?on=2026-02-28");
    assertThat(state.locator("main")).containsText("Asset Office");
  }

  private void aQuarterPasses(Page page) {
    String entry = "/en/directory/authorities/xa-anti-corruption";
    open(page, "/directory/own");
    page.locator("form[action*='xa-anti-corruption'] button").click();
    open(page, entry);
    assertThat(page.locator("main")).containsText("Confirmed by its State on");
    clock.forward(Duration.ofDays(93));
    page = signedIn(page.context(), "aurelia-focal-point");
    open(page, entry);
    assertThat(page.locator("main")).containsText("To be confirmed by its State since");
    clock.forward(Duration.ofDays(14));
    page = signedIn(page.context(), "aurelia-focal-point");
    open(page, entry);
    assertThat(page.locator("main")).containsText("Overdue");
  }

  private Page signedIn(BrowserContext context, String account) {
    Page page = context.newPage();
    page.navigate("http://localhost:" + port + "/en/sign-in");
    page.locator("button[value='" + account + "']").click();
    assertThat(page.locator("h1")).isVisible();
    return page;
  }

  private void open(Page page, String path) {
    page.navigate("http://localhost:" + port + path);
    look(page);
  }

  private static void look(Page page) {
    assertThat(
            new AxeBuilder(page)
                .analyze().getViolations().stream()
                    .map(rule -> rule.getId() + " " + rule.getNodes())
                    .toList())
        .as(page.url())
        .isEmpty();
  }

  private static BrowserContext context() {
    return Chromium.browser()
        .newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
  }
}
