package org.comity.review;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.testing.Browsing;
import org.springframework.mock.web.MockHttpServletResponse;

/// Somebody who answers the review of her State in a browser without script.
public final class Answering {
  private final Browsing browser;
  private final String review;

  /// In this browser, which is signed in.
  public Answering(Browsing browser) {
    this.browser = browser;
    this.review = found(browser.read("/reviews"), "href=\"(/reviews/[0-9a-f-]{36})\"");
  }

  String review() {
    return review;
  }

  Browsing browser() {
    return browser;
  }

  String section(String instrument, String section) {
    return review + "/" + instrument + "/sections/" + section;
  }

  String read(String path) {
    return browser.read(path);
  }

  MockHttpServletResponse open(String path) {
    return browser.open(path);
  }

  MockHttpServletResponse submit(String path, String... fields) {
    return browser.submit(path, fields);
  }

  /// Reads the section and sends one answer on the version that is shown. Answers a part of a
  /// question.
  public MockHttpServletResponse answer(
      String section, String question, String part, String value) {
    String page = browser.read(section);
    return answer(section, question, page, part, value);
  }

  /// Sends one answer from a page that was read before.
  MockHttpServletResponse answer(
      String section, String question, String page, String part, String value) {
    return browser.submit(
        section,
        question + "@:" + part,
        value,
        question + "@:base",
        hidden(page, question, "base"),
        question + "@:key",
        hidden(page, question, "key"));
  }

  /// The hidden part of a field in a page.
  static String hidden(String page, String question, String part) {
    return found(page, "name=\"" + Pattern.quote(question + "@:" + part) + "\" value=\"([^\"]*)\"");
  }

  /// What a pattern finds first in a page.
  static String found(String page, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    if (!matcher.find()) {
      throw new AssertionError("Not on the page: " + pattern);
    }
    return matcher.group(1);
  }
}
