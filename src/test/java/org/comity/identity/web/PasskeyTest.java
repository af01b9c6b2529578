package org.comity.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.comity.testing.BesideOthers;
import org.comity.testing.Chromium;
import org.comity.testing.MovableClock;
import org.comity.testing.ServedProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BesideOthers
@ServedProgram
class PasskeyTest {
  @Autowired private MovableClock clock;
  @LocalServerPort private int port;

  private final BrowserContext context = Chromium.browser().newContext();
  private final Page page = context.newPage();

  @BeforeEach
  void plugInADevice() {
    CDPSession devices = context.newCDPSession(page);
    devices.send("WebAuthn.enable");
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    JsonObject added = new JsonObject();
    added.add("options", options);
    devices.send("WebAuthn.addVirtualAuthenticator", added);
  }

  @AfterEach
  void close() {
    clock.back();
    context.close();
  }

  @Test
  void aPasskeyIsAddedAndSignsInAndConfirmsWithoutLosingTheForm() {
    signInByClick("aurelia-second-expert");
    addPasskey("My telephone");
    assertThat(page.content()).contains("My telephone");
    page.navigate(at("/account"));
    page.locator("[popovertarget=me]").click();
    page.locator("form[action='/sign-out'] button").click();
    page.locator("form[data-passkey=use] button").click();
    page.waitForURL(at("/"));
    page.navigate(at("/account"));
    assertThat(page.content()).contains("Hana Vzorova");

    clock.forward(Duration.ofMinutes(6));
    page.locator("form[action='/account/passkeys/removal'] button").click();
    page.locator("form[data-passkey=use] button").click();
    page.waitForURL(at("/account#keys"));
    assertThat(page.content()).doesNotContain("My telephone");
  }

  @Test
  void inARehearsalOneClickConfirms() {
    signInByClick("caspara-focal-point");
    clock.forward(Duration.ofMinutes(6));
    page.navigate(at("/account/password"));
    assertThat(page.url()).contains("/account/confirm?back=");
    page.locator("main form[action='/account/confirm'] button").click();
    page.waitForURL(at("/account/password"));
    assertThat(page.locator("svg.qr").count()).isEqualTo(1);
  }

  private void signInByClick(String account) {
    page.navigate(at("/en/sign-in"));
    page.locator("button[value=" + account + "]").click();
    page.waitForURL(at("/"));
  }

  private void addPasskey(String label) {
    page.navigate(at("/account/passkeys"));
    page.locator("#label").fill(label);
    page.locator("form[data-passkey=create] button").click();
    page.waitForURL(at("/account#keys"));
  }

  private String at(String path) {
    return "http://localhost:" + port + path;
  }
}
