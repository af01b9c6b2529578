package org.comity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.comity.testing.Browsing;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// Follows the links of the program, as a guest and as a focal point, and looks at the headers of
/// each answer.
@WholeProgram
class HeadersTest {
  private static final int MOST = 60;
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#?]*)");
  private static final Pattern OTHER_LANGUAGE = Pattern.compile("/(fr|es|ar|ru|zh)(/.*)?");
  private static final Pattern NAME = Pattern.compile("(?<=/)(?=[^/]*[0-9A-Z.])[^/]+");

  @Autowired private MockMvc pages;

  @Test
  void everyAnswerToAGuestIsGuarded() {
    var answers = new SoftAssertions();
    crawl(new Browsing(pages), "/en/sign-in", answers);
    answers.assertAll();
  }

  @Test
  void everyAnswerToAFocalPointIsGuardedAndKeptByNobody() {
    var answers = new SoftAssertions();
    Browsing browsing = new Browsing(pages).signedInAs("aurelia-focal-point");
    Set<String> seen = crawl(browsing, "/reviews", answers);
    assertThat(seen).anyMatch(path -> path.contains("/sections/")).hasSizeGreaterThan(12);
    answers.assertAll();
  }

  @Test
  void cookiesAreOutOfReachOfScriptsAndOfOtherSites() {
    var browsing = new Browsing(pages);
    browsing.open("/en/sign-in");
    MockHttpServletResponse entered =
        browsing.submit("/sign-in/rehearsal", "account", "aurelia-expert");
    List<String> cookies = entered.getHeaders("Set-Cookie");
    assertThat(cookies).anyMatch(cookie -> cookie.startsWith("session="));
    assertThat(cookies)
        .filteredOn(cookie -> cookie.startsWith("session=") || cookie.startsWith("form="))
        .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
  }

  @Test
  void aRehearsalBindsNobodyToHttps() {
    var answer = new Browsing(pages).send(get("/en/sign-in").secure(true));
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getHeader("Strict-Transport-Security")).isNull();
  }

  // Of pages that differ only by what they show, one is enough.
  private static Set<String> crawl(Browsing browsing, String from, SoftAssertions answers) {
    Set<String> seen = new LinkedHashSet<>();
    Set<String> kinds = new HashSet<>();
    Deque<String> left = new ArrayDeque<>(List.of(from));
    while (!left.isEmpty() && seen.size() < MOST) {
      String path = left.removeFirst();
      boolean known = !kinds.add(NAME.matcher(path).replaceAll("*"));
      if (known || OTHER_LANGUAGE.matcher(path).matches()) {
        continue;
      }
      seen.add(path);
      // The browser of these tests encodes by itself.
      MockHttpServletResponse answer =
          browsing.open(URLDecoder.decode(path, StandardCharsets.UTF_8));
      guarded(path, answer, answers);
      if (isPage(answer)) {
        links(Browsing.text(answer)).forEach(left::addLast);
      }
    }
    return seen;
  }

  private static void guarded(String path, MockHttpServletResponse answer, SoftAssertions answers) {
    String policy = Objects.requireNonNullElse(answer.getHeader("Content-Security-Policy"), "");
    answers
        .assertThat(policy)
        .as(path)
        .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action")
        .doesNotContain("unsafe-inline", "unsafe-eval", "*");
    answers.assertThat(answer.getHeader("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
    answers.assertThat(answer.getHeader("X-Frame-Options")).as(path).isEqualTo("DENY");
    answers.assertThat(answer.getHeader("Referrer-Policy")).as(path).isEqualTo("same-origin");
    answers.assertThat(answer.getHeader("Strict-Transport-Security")).as(path).isNull();
    String keep = Objects.requireNonNullElse(answer.getHeader("Cache-Control"), "");
    answers.assertThat(keep).as(path).contains(kept(path, keep));
  }

  // What everybody may read of the directory lies in a cache for minutes, as a file; for those who
  // are signed in a file may hold more, and says so.
  private static String kept(String path, String keep) {
    boolean open = path.matches("/en/directory/.*\\.(xlsx|csv|json|vcf|jcard|pdf|atom)");
    return path.startsWith("/assets/")
        ? "immutable"
        : open && keep.contains("public") ? "max-age=300" : "no-store";
  }

  private static boolean isPage(MockHttpServletResponse answer) {
    String type = Objects.requireNonNullElse(answer.getContentType(), "");
    return answer.getStatus() == 200 && type.startsWith("text/html");
  }

  private static List<String> links(String page) {
    Matcher match = LINK.matcher(page);
    return match.results().map(found -> found.group(1)).distinct().toList();
  }
}
