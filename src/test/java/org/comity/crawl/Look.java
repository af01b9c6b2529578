package org.comity.crawl;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.comity.language.Language;
import org.comity.testing.Chromium;

/// What can be seen of a page only in a browser: whether axe finds a violation, whether anything
/// stands out at the side of a telephone, and whether the keyboard can skip to the text.
final class Look implements AutoCloseable {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final String AXE = axeSource();

  /// Takes away what repeats, such as the fifth row of a table: axe needs minutes for hundreds of
  /// them.
  private static final String SHORTEN =
      "document.querySelectorAll('main *').forEach(parent => { const many = {};"
          + " [...parent.children].forEach(child => { const kind = child.tagName + child.className;"
          + " many[kind] = (many[kind] || 0) + 1; if (many[kind] > 4) child.remove(); }); })";

  private static final int WIDE = 1280;
  private static final int[] NARROW = {320, 380};
  private static final boolean PICTURES = Boolean.getBoolean("comity.screens");

  private final BrowserContext context =
      Chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(WIDE, 900));
  private final Page page = context.newPage();
  private final Language language;
  private final boolean everything;
  private String origin = "";

  Look(Language language, boolean everything) {
    this.everything = everything;
    this.language = language;
  }

  /// What is wrong with the pages that a visitor found.
  List<String> complaints(Crawl.Found found) {
    origin = found.visitor().origin();
    context.clearCookies();
    found
        .visitor()
        .cookies()
        .forEach(
            cookie ->
                context.addCookies(
                    List.of(new Cookie(cookie.getName(), cookie.getValue()).setUrl(origin))));
    return found.toLookAt().stream().flatMap(path -> complaints(path).stream()).toList();
  }

  private List<String> complaints(String path) {
    var found = new ArrayList<String>();
    page.navigate(origin + path);
    for (int width : NARROW) {
      page.setViewportSize(width, 900);
      Object over = page.evaluate("document.documentElement.scrollWidth - innerWidth");
      if (over instanceof Number pixels && pixels.intValue() > 0) {
        found.add("is " + pixels + " pixels too wide at " + width + ": " + widest());
      }
      picture(path, width);
    }
    page.setViewportSize(WIDE, 900);
    picture(path, WIDE);
    skip(found);
    page.evaluate(everything ? "0" : SHORTEN);
    found.addAll(axe());
    return found.stream().map(complaint -> path + ": " + complaint).toList();
  }

  private void skip(List<String> found) {
    if (Boolean.TRUE.equals(page.evaluate("document.activeElement !== document.body"))) {
      return; // What has to be put right has the focus already.
    }
    page.keyboard().press("Tab");
    Object first = page.evaluate("document.activeElement.className");
    page.keyboard().press("Enter");
    Object then = page.evaluate("document.activeElement.id");
    if (!"skip".equals(first) || !"main".equals(then)) {
      found.add("the first key does not skip to the text but leads to " + first + ", " + then);
    }
  }

  private List<String> axe() {
    page.evaluate(AXE);
    Object violations =
        page.evaluate(
            "tags => axe.run({runOnly: tags, resultTypes: ['violations'], elementRef: false,"
                + " preload: false})"
                + ".then(found => found.violations.flatMap(rule =>"
                + " rule.nodes.map(node => 'axe ' + rule.id + ' ' + node.html.slice(0, 300))))",
            RULES);
    return ((List<?>) violations).stream().map(String::valueOf).toList();
  }

  private static String axeSource() {
    try (InputStream in = Look.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8) + ";0";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Object widest() {
    return page.evaluate(
        "[...document.querySelectorAll('main *')].filter(e => { const r ="
            + " e.getBoundingClientRect(); return r.right > innerWidth + 1 || r.left < -1;"
            + " }).slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ')");
  }

  private void picture(String path, int width) {
    if (PICTURES) {
      String file = language.tag() + Bounds.kind(path).replaceAll("[^A-Za-z]+", "-");
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Path.of("target", "screens", "crawl", file + "-" + width + ".png")));
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
