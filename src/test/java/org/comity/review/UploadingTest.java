package org.comity.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.comity.testing.Chromium;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// Files of an answer in the browser, with script and without.
@WholeProgram
@Import(Preparing.class)
class UploadingTest {
  private static final String PARENT = "fa.9-c.verification-lead-certificate@";
  private static final String FILES = "fa.9-c.verification-lead-certificate.upload-sample@";

  @Autowired private Preparing preparing;
  @LocalServerPort private int port;

  @Test
  void filesGoWhileThePageStays() {
    ReviewId review = preparing.open("XB", "II", List.of("FA"));
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = signedIn(context, "borealia-expert");
      Locator files = opened(page, review);
      files.locator("input[type=file]").setInputFiles(new FilePayload[] {pdf("a.pdf"), html()});
      assertThat(files.locator("li")).hasCount(1);
      assertThat(page.locator("[id='" + FILES + ":saved']")).containsText("page.html");
      files.locator("input[type=file]").setInputFiles(pdf("b.pdf"));
      assertThat(files.locator("li")).hasCount(2);
      look(page, "section");
      var fetched = page.waitForDownload(() -> files.locator("li a").first().click());
      assertThat(fetched.suggestedFilename()).isEqualTo("a.pdf");
      files.locator("li input[type=checkbox]").first().check();
      assertThat(files.locator("li")).hasCount(1);
    }
  }

  @Test
  void aFileThatIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
    ReviewId review = preparing.open("XE", "II", List.of("FA"));
    Path large = Files.createTempFile("large", ".pdf");
    try (BrowserContext context = Chromium.browser().newContext();
        var file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(51L * 1024 * 1024);
      Page page = signedIn(context, "esperia-expert");
      Locator files = opened(page, review);
      assertThat(files.locator(".hint")).containsText("of 50 MB each");
      var sent = new ArrayList<String>();
      page.onRequest(request -> sent.add(request.method() + " " + request.url()));
      files.locator("input[type=file]").setInputFiles(large);
      assertThat(page.locator("[id='" + FILES + ":saved'] output .status.stop"))
          .hasText(
              "Not saved. “%s” is larger than 50 MB, the limit for one file."
                  .formatted(large.getFileName()));
      assertThat(sent).noneMatch(request -> request.contains("/files"));
      assertThat(files.locator("input[type=file]")).hasValue("");
    } finally {
      Files.delete(large);
    }
  }

  @Test
  void withoutScriptTheyGoFromThePageOfTheQuestion() {
    ReviewId review = preparing.open("XC", "II", List.of("FA"));
    var off = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext context = Chromium.browser().newContext(off)) {
      Page page = signedIn(context, "caspara-expert");
      page.navigate(section(review));
      answer(page, "fa.9.treat-deactivated-firearm@", "no");
      answer(page, PARENT, "yes");
      page.locator("[id='" + FILES + ":files'] button").click();
      page.locator("input[type=file]").setInputFiles(new FilePayload[] {pdf("a.pdf"), html()});
      save(page);
      assertThat(page.locator(".error-summary")).containsText("page.html");
      assertThat(page.locator(".files li")).hasCount(1);
      page.locator(".files li input.input").fill("The certificate");
      save(page);
      assertThat(page.locator(".files li input.input")).hasValue("The certificate");
      look(page, "alone");
    }
  }

  private static void answer(Page page, String question, String option) {
    check(page, question, option);
    save(page);
  }

  private static void save(Page page) {
    page.locator("button[name=go][value=stay]").last().click();
  }

  private String section(ReviewId review) {
    return "http://localhost:" + port + "/reviews/" + review + "/FA/sections/art-9";
  }

  private Page signedIn(BrowserContext context, String account) {
    Page page = context.newPage();
    page.navigate("http://localhost:" + port + "/en/sign-in");
    page.locator("button[value='" + account + "']").click();
    return page;
  }

  private Locator opened(Page page, ReviewId review) {
    page.navigate(section(review));
    check(page, "fa.9.treat-deactivated-firearm@", "no");
    check(page, PARENT, "yes");
    Locator files = page.locator("[id='" + FILES + ":files']");
    assertThat(files.locator("input[type=file]")).isVisible();
    return files;
  }

  private static void check(Page page, String question, String option) {
    page.locator("[id='" + question + "'] input[type=radio][value='" + option + "']").check();
  }

  private static FilePayload pdf(String name) {
    return new FilePayload(name, "application/pdf", "%PDF-1.7 a".getBytes(StandardCharsets.UTF_8));
  }

  private static FilePayload html() {
    byte[] content = "<!doctype html><html>".getBytes(StandardCharsets.UTF_8);
    return new FilePayload("page.html", "text/html", content);
  }

  private static void look(Page page, String name) {
    for (int width : new int[] {380, 1280}) {
      page.setViewportSize(width, 900);
      page.locator("[id='" + FILES + "']").scrollIntoViewIfNeeded();
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Path.of("target", "screens", "files-" + name + "-" + width + ".png")));
    }
  }
}
