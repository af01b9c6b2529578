package org.comity.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.comity.identity.Membership;
import org.comity.identity.Role;
import org.comity.testing.Chromium;
import org.comity.testing.MovableClock;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// The whole way of one State: sign in, answer a section with conditions, have a conflict, submit.
@WholeProgram
@Import(Preparing.class)
class BrowserWalkTest {
  private static final String TEXT = "untoc.closing.good-practices-applying@";

  @Autowired private Preparing preparing;
  @Autowired private MovableClock clock;
  @LocalServerPort private int port;

  private final Set<String> looked = new HashSet<>();

  @ParameterizedTest(name = "{0}, script {3}")
  @CsvSource({
    "en, XE, esperia, true, II",
    "en, XE, esperia, false, III",
    "ar, XC, caspara, true, II",
    "ar, XC, caspara, false, III"
  })
  void aStateAnswersAndSubmits(
      String language, String state, String accounts, boolean script, String cluster) {
    ReviewId review = preparing.open(state, cluster);
    Membership focalPoint = preparing.member(state, Role.FOCAL_POINT);
    try (BrowserContext mine = context(script);
        BrowserContext hers = context(script)) {
      var walk = new Walk(mine.newPage(), language, script);
      walk.signIn(accounts + "-focal-point");
      walk.open("/reviews/" + review);
      walk.answerOpensFollowUps(preparing.workspace(focalPoint, review));
      var colleague = new Walk(hers.newPage(), language, script);
      colleague.signIn(accounts + "-expert");
      walk.conflictWith(colleague, "/reviews/" + review + "/UNTOC/sections/further");
      preparing.answerAll(focalPoint, review);
      clock.forward(Duration.ofMinutes(6));
      walk.submit("/reviews/" + review);
    } finally {
      clock.back();
    }
  }

  private static BrowserContext context(boolean script) {
    return Chromium.browser()
        .newContext(
            new Browser.NewContextOptions()
                .setJavaScriptEnabled(script)
                .setAcceptDownloads(true)
                .setViewportSize(1280, 900));
  }

  /// One person in front of one browser.
  private final class Walk {
    private final Page page;
    private final String language;
    private final boolean script;

    Walk(Page page, String language, boolean script) {
      this.page = page;
      this.language = language;
      this.script = script;
    }

    void open(String path) {
      page.navigate("http://localhost:" + port + path);
      look();
    }

    void signIn(String account) {
      open("/" + language + "/sign-in");
      page.locator("button[value='" + account + "']").click();
      assertThat(page.locator("h1")).isVisible();
      assertThat(page.locator("html")).hasAttribute("lang", language);
      look();
    }

    void answerOpensFollowUps(Workspace open) {
      Conditional conditional = Conditional.in(open);
      open("/reviews/" + open.review().id() + conditional.section());
      Locator follower = page.locator("[id='" + conditional.follower() + "']");
      assertThat(follower).isHidden();
      Locator question = page.locator("[id='" + conditional.question() + "']");
      question.locator("input[type=radio][value='" + conditional.option() + "']").check();
      save(question);
      assertThat(follower).isVisible();
      look();
    }

    /// With script a question saves itself; without, the button saves the page.
    private void save(Locator question) {
      if (script) {
        question.locator("textarea, input").first().dispatchEvent("change");
        assertThat(question.locator(".saved output")).hasText(Pattern.compile("1"));
      } else {
        page.locator("button[name=go][value=stay]").last().click();
      }
    }

    void conflictWith(Walk colleague, String section) {
      open(section);
      colleague.open(section);
      write("Joint teams work well.");
      save(page.locator("[id='" + TEXT + "']"));
      colleague.write("Joint units work badly.");
      colleague.meetConflict();
      assertThat(colleague.page.locator(".compare .version")).hasCount(2);
      colleague.look();
      colleague.page.locator("input[type=radio][value=mine]").check();
      colleague.page.locator("form button.first").click();
      assertThat(colleague.page.locator("textarea[name='" + TEXT + ":text']"))
          .hasValue("Joint units work badly.");
    }

    private void write(String text) {
      page.locator("textarea[name='" + TEXT + ":text']").fill(text);
    }

    private void meetConflict() {
      Locator question = page.locator("[id='" + TEXT + "']");
      if (script) {
        question.locator("textarea").first().dispatchEvent("change");
        question.locator(".saved a").click();
      } else {
        page.locator("button[name=go][value=stay]").last().click();
      }
    }

    void submit(String review) {
      open(review + "/check");
      page.locator("form[action$='/submission'] button").click();
      confirm();
      assertThat(page.locator("dl.facts").getByText(Pattern.compile("[0-9a-f]{64}"))).isVisible();
      look();
      page.locator("a.first[href$='/submission']").click();
      look();
      new SubmittedFiles(page, language).hold("Joint units work badly.", "The Penal Code punishes");
      open(review);
      assertThat(page.locator("a[href$='/submission']")).isVisible();
    }

    /// Her sign-in is six minutes old: she proves anew who she is, and the submission goes on.
    private void confirm() {
      assertThat(page.locator("form[action='/account/confirm']")).isVisible();
      look();
      page.locator("form[action='/account/confirm'] button").click();
    }

    /// Looks at the page as axe does and at both widths, for whoever wants to see.
    private void look() {
      if (script && looked.add(language + page.title())) {
        var found = new AxeBuilder(page).analyze().getViolations();
        assertThat(found.stream().map(rule -> rule.getId() + " " + rule.getNodes()).toList())
            .as(page.url())
            .isEmpty();
      }
      for (int width : new int[] {380, 1280}) {
        page.setViewportSize(width, 900);
        page.screenshot(new Page.ScreenshotOptions().setPath(picture(width)));
      }
    }

    private Path picture(int width) {
      String name = page.url().replaceFirst(".*?//[^/]*/", "").replaceAll("[0-9a-f-]{36}", "id");
      String file = language + "-" + name.replaceAll("[^A-Za-z]+", "-") + "-" + width + ".png";
      return Path.of("target", "screens", file);
    }
  }
}
