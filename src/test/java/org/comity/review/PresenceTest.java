package org.comity.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.comity.testing.Browsing;
import org.comity.testing.Chromium;
import org.comity.testing.MovableClock;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

// Reviews of their own, in a database of their own.
@WholeProgram
@TestPropertySource(properties = "comity.test=people")
@Import(Preparing.class)
class PresenceTest {
  private static final String QUESTION = "untoc.closing.good-practices-applying@";

  @Autowired private MockMvc pages;
  @Autowired private MovableClock clock;
  @LocalServerPort private int port;

  @AfterEach
  void now() {
    clock.back();
  }

  @Test
  void aColleagueInTheSameSectionIsNamedUntilAMinuteAfterSheWasSeen() {
    var first = new Browsing(pages).signedInAs("esperia-expert");
    String section = section(first);
    var second = new Browsing(pages).signedInAs("esperia-focal-point");
    assertThat(first.read(section)).doesNotContain("Also here now");
    first.submit(section + "/presence", "question", QUESTION);
    assertThat(second.read(section)).contains("Also here now: Liam Template (question ");
    assertThat(Browsing.text(first.submit(section + "/presence"))).contains("Eve Placeholder");
    clock.forward(Duration.ofMinutes(2));
    assertThat(second.read(section)).doesNotContain("Liam Template");
  }

  @Test
  void whoHasOneQuestionOpenSeesTheColleaguesOfItsSectionAndIsNamedWithIt() {
    var first = new Browsing(pages).signedInAs("esperia-expert");
    String section = new Answering(first).section("UNTOC", "art-2");
    String question =
        Answering.found(first.read(section), "href=\"(/reviews/[^\"]+/questions/[^\"/]+)\"")
            .replace("%40", "@");
    var second = new Browsing(pages).signedInAs("esperia-observer");
    assertThat(second.read(question))
        .contains("Also here now: Liam Template", "data-beat=\"" + section + "/presence\"");
    assertThat(first.read(question)).contains("Also here now: Nora Dummy (question ");
    clock.forward(Duration.ofMinutes(2));
    assertThat(first.read(question)).doesNotContain("Nora Dummy");
  }

  @Test
  void nobodyOfAnotherBodyComesIn() {
    String section = section(new Browsing(pages).signedInAs("esperia-expert"));
    var foreign = new Browsing(pages).signedInAs("borealia-expert");
    foreign.read("/reviews");
    assertThat(foreign.submit(section + "/presence").getStatus()).isEqualTo(404);
  }

  @Test
  void anOpenPageSaysByItselfThatAColleagueCame() {
    String section =
        new Answering(new Browsing(pages).signedInAs("esperia-observer"))
            .section("UNTOC", "general");
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = context.newPage();
      page.clock().install();
      page.navigate("http://localhost:" + port + "/en/sign-in");
      page.locator("button[value='esperia-expert']").click();
      page.navigate("http://localhost:" + port + section);
      assertThat(page.locator("#presence")).hasText("");
      new Browsing(pages).signedInAs("esperia-observer").read(section);
      page.clock().fastForward(21_000);
      assertThat(page.locator("#presence[aria-live=polite]")).hasText("Also here now: Nora Dummy");
    }
  }

  private static String section(Browsing reader) {
    return new Answering(reader).section("UNTOC", "further");
  }
}
