package org.comity.identity.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.comity.testing.BesideOthers;
import org.comity.testing.Chromium;
import org.comity.testing.ServedProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@BesideOthers
@ServedProgram
@TestPropertySource(properties = "comity.rehearsal=false")
class ProductionTest {
  @Autowired private FirstAdministrator first;
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
    context.close();
  }

  @Test
  void theFirstAdministratorComesByALinkThatWorksOnceAndHandsOverTheNextLinkHerself() {
    page.navigate(at("/en/sign-in"));
    assertThat(page.locator("button[name=account]").count()).as("invented accounts").isZero();
    String link = first.link().orElseThrow();
    enrolAsAdministrator(link);
    assertThat(first.link()).as("once there is an administrator").isEmpty();
    page.navigate(link);
    assertThat(page.content()).contains("This link was used");

    invite("ines@secretariat.example");
    String given = page.locator("#link").inputValue();
    assertThat(given).startsWith(at("/")).contains("/enrol/");
    page.navigate(at("/people"));
    assertThat(page.content()).as("shown once").doesNotContain(given);
    page.locator("form[action$='/link'] button").click();
    assertThat(page.locator("#link").inputValue()).contains("/enrol/").isNotEqualTo(given);
  }

  @Test
  void whoComesToRealWorkByHttpsIsToldToStayWithHttps() throws Exception {
    assertThat(strictTransport("/en/sign-in")).as("reached by http").isEmpty();
    List<String> byHttps =
        TestPropertyValues.of("comity.url=https://comity.example.org")
            .applyToSystemProperties(
                () ->
                    List.of(
                        strictTransport("/en/sign-in"),
                        strictTransport("/api/v1/reviews"),
                        strictTransport("/api/v1/openapi.json")));
    assertThat(byHttps).containsOnly("max-age=31536000");
  }

  private String strictTransport(String path) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(URI.create(at(path))).build(),
              HttpResponse.BodyHandlers.discarding())
          .headers()
          .firstValue("Strict-Transport-Security")
          .orElse("");
    }
  }

  private void enrolAsAdministrator(String link) {
    page.navigate(link);
    page.locator("#name").fill("Olga Operator");
    page.locator("#email").fill("olga@operator.example");
    page.locator("#label").fill("Her key");
    page.locator("form[data-passkey=create] button").click();
    page.waitForURL(at("/"));
  }

  private void invite(String email) {
    page.navigate(at("/people"));
    page.locator("#name").fill("Ines Secretary");
    page.locator("#email").fill(email);
    page.locator("#office").fill("Secretariat");
    page.locator("form[action='/people/invitations'] button").click();
    page.locator("#link").waitFor();
  }

  private String at(String path) {
    return "http://localhost:" + port + path;
  }
}
