package org.comity.document.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The whole text of a document in reading order, as its HTML has it, cut where the layout of pages
/// puts a number of its own: those of lists, and the pages in the list of contents.
public final class ReadingText {
  private final List<String> pieces = new ArrayList<>();
  private final StringBuilder piece = new StringBuilder();

  private ReadingText() {}

  /// What a file's text has too much, too little or in another order; empty if it is this
  /// document's to the last letter. White space does not count, since lines break elsewhere on
  /// paper.
  public static String difference(String article, String text) {
    var expected = new ReadingText();
    expected.read(Jsoup.parseBodyFragment(article).body());
    expected.cut();
    return expected.difference(packed(text));
  }

  private String difference(String text) {
    int at = 0;
    for (String expected : pieces) {
      while (at < text.length() && !text.startsWith(expected, at) && isNumber(text.charAt(at))) {
        at++;
      }
      if (!text.startsWith(expected, at)) {
        return parting(expected, text.substring(at));
      }
      at += expected.length();
    }
    return text.substring(at);
  }

  private void read(Node node) {
    if (node instanceof TextNode words) {
      piece.append(words.getWholeText());
    } else if (node instanceof Element element && !isForTheScreen(element)) {
      if (element.normalName().equals("li")) {
        cut();
      }
      element.childNodes().forEach(this::read);
      if (element.parents().hasClass("contents")) {
        cut();
      }
    }
  }

  // A note at the foot of its page needs no head and no way back.
  private static boolean isForTheScreen(Element element) {
    return element.hasClass("note-back")
        || (element.normalName().equals("h2") && element.parents().hasClass("notes"));
  }

  private void cut() {
    String words = packed(piece.toString());
    if (!words.isEmpty()) {
      pieces.add(words);
    }
    piece.setLength(0);
  }

  private static boolean isNumber(char c) {
    return c == '.' || (c >= '0' && c <= '9');
  }

  private static String parting(String expected, String found) {
    int same = 0;
    while (same < Math.min(expected.length(), found.length())
        && expected.charAt(same) == found.charAt(same)) {
      same++;
    }
    int from = Math.max(0, same - 20);
    return "expected “"
        + head(expected.substring(from))
        + "” but found “"
        + head(found.substring(from))
        + "”";
  }

  private static String head(String text) {
    return text.substring(0, Math.min(80, text.length()));
  }

  private static String packed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\p{Zs}]+", "");
  }
}
