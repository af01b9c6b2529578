package org.comity.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.comity.Comity;
import org.comity.crawl.WebVisitor;
import org.comity.language.Language;
import org.comity.testing.Chromium;
import org.comity.testing.StoppableServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/// The database goes away while somebody works, and comes back.
@SpringBootTest(classes = Comity.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = StoppableServer.class)
@DirtiesContext
class DatabaseAwayTest {
  private static final String QUESTION = "untoc.closing.good-practices-applying";
  private static final String FIELD = QUESTION + "@";
  private static final String COPIES =
      "() => Object.keys(localStorage).filter(key => key.startsWith('comity/copy/')).length";
  private static final double PATIENCE = Duration.ofMinutes(1).toMillis();

  @LocalServerPort private int port;
  private boolean away;

  @AfterEach
  void bringBack() {
    if (away) {
      StoppableServer.start();
    }
  }

  @Test
  void whatIsTypedMeanwhileStaysInItsFieldAndIsSavedOnceWhenItIsBack() throws SQLException {
    WebVisitor expert = new WebVisitor(origin()).signedInAs("dorada-expert", Language.ENGLISH);
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = context.newPage();
      enter(page, section(expert));
      goAway();
      Locator area = page.locator("textarea[name='" + FIELD + ":text']");
      area.fill("Typed while the database was away");
      Locator line = page.locator("[id='" + FIELD + ":saved'] output");
      assertThat(line)
          .containsText("cannot be reached", new ContainsTextOptions().setTimeout(PATIENCE));
      assertThat(area).hasValue("Typed while the database was away");
      assertThat(page.evaluate(COPIES)).isEqualTo(1);
      comeBack();
      assertThat(line).containsText("version 1", new ContainsTextOptions().setTimeout(PATIENCE));
      assertThat(area).hasValue("Typed while the database was away");
      assertThat(page.evaluate(COPIES)).isEqualTo(0);
    }
    assertThat(versions("Typed while the database was away")).isEqualTo(1);
  }

  private void enter(Page page, String section) {
    page.onDialog(Dialog::accept);
    page.navigate(origin() + "/en/sign-in");
    page.locator("button[value='dorada-expert']").click();
    page.navigate(origin() + section);
  }

  @Test
  void aFormSentMeanwhileComesBackWholeAndIsSavedOnceHoweverOftenItIsSent() throws SQLException {
    WebVisitor expert = new WebVisitor(origin()).signedInAs("aurelia-expert", Language.ARABIC);
    String section = section(expert);
    List<String> form = form(expert.open(section).text(), "Sent while it was away\n\"<b>&");
    goAway();
    var answer = expert.submit(section, form.toArray(String[]::new));
    assertThat(answer.status()).isEqualTo(503);
    Document page = Jsoup.parse(answer.text());
    assertThat(page.select("html").attr("lang")).isEqualTo("ar");
    assertThat(page.text()).contains("Sent while it was away").doesNotContain("Exception");
    List<String> kept = fields(page);
    assertThat(pairs(kept)).isEqualTo(pairs(form));
    assertThat(page.select("#again").attr("action")).isEqualTo(section);
    assertThat(page.select("#again button")).hasSize(1);
    comeBack(expert);
    assertThat(expert.submit(section, kept.toArray(String[]::new)).status()).isEqualTo(303);
    assertThat(expert.submit(section, kept.toArray(String[]::new)).status()).isEqualTo(303);
    assertThat(versions("Sent while it was away")).isEqualTo(1);
  }

  @Test
  void everyPageSaysSoWithinSecondsInTheLanguageOfItsReader() {
    WebVisitor reader = new WebVisitor(origin()).signedInAs("borealia-expert", Language.FRENCH);
    goAway();
    long begun = System.nanoTime();
    var answer = reader.open("/reviews?page=1");
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("5");
    Document page = Jsoup.parse(answer.text());
    assertThat(page.select("html").attr("lang")).isEqualTo("fr");
    assertThat(page.select("h1").text()).contains("base de données");
    assertThat(page.select("a.button.first").attr("href")).isEqualTo("/reviews?page=1");
    comeBack(reader);
    assertThat(reader.open("/reviews").status()).isEqualTo(200);
  }

  @Test
  void programsAreToldByAProblem() {
    goAway();
    WebVisitor program = new WebVisitor(origin());
    var answer = program.open("/api/v1/reviews", Map.of("Authorization", "Bearer comity_any"));
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.type()).isEqualTo("application/problem+json");
    assertThat(answer.header("Retry-After")).isEqualTo("5");
    assertThat(answer.text()).contains("urn:comity:problem:unreachable");
  }

  private void goAway() {
    StoppableServer.stop();
    away = true;
  }

  private void comeBack() {
    StoppableServer.start();
    away = false;
  }

  // Connections that were in use a moment ago are found broken one by one.
  private void comeBack(WebVisitor visitor) {
    comeBack();
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (visitor.open("/reviews").status() != 200 && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  private String origin() {
    return "http://localhost:" + port;
  }

  private static String section(WebVisitor expert) {
    Element review =
        Jsoup.parse(expert.open("/reviews").text())
            .selectFirst("a[href~=^/reviews/[0-9a-f-]{36}$]");
    return java.util.Objects.requireNonNull(review).attr("href") + "/UNTOC/sections/further";
  }

  private static List<String> form(String html, String text) {
    Document page = Jsoup.parse(html);
    return List.of(
        FIELD + ":text", text,
        FIELD + ":base", page.select("[name='" + FIELD + ":base']").val(),
        FIELD + ":key", page.select("[name='" + FIELD + ":key']").val());
  }

  private static List<String> fields(Document page) {
    List<String> fields = new ArrayList<>();
    for (Element field : page.select("#again input:not([name=_csrf])")) {
      fields.add(field.attr("name"));
      fields.add(field.val());
    }
    return fields;
  }

  private static Map<String, String> pairs(List<String> form) {
    var pairs = new java.util.TreeMap<String, String>();
    for (int i = 0; i + 1 < form.size(); i += 2) {
      pairs.put(form.get(i), form.get(i + 1).strip());
    }
    return pairs;
  }

  private static int versions(String text) throws SQLException {
    try (Connection connection = StoppableServer.administrator("comity").connect();
        var ask =
            connection.prepareStatement(
                "SELECT count(*) FROM form.answer_version"
                    + " WHERE question = ? AND value::text LIKE ?")) {
      ask.setString(1, QUESTION);
      ask.setString(2, "%" + text + "%");
      try (var row = ask.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
