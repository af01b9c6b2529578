package org.comity.request.letter;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// A document as lines of plain text: headings marked by their depth, a label with its value and
/// the cells of a row in one line.
final class PlainText {
  private static final Set<String> LINES =
      Set.of("p", "li", "tr", "caption", "h1", "h2", "h3", "h4", "dd", "figcaption");
  private static final Set<String> CELLS = Set.of("td", "th", "dt");

  private final StringBuilder text = new StringBuilder();

  private PlainText() {}

  static String of(String article) {
    var plain = new PlainText();
    plain.walk(Jsoup.parseBodyFragment(article).body());
    return plain
            .text
            .toString()
            .replaceAll("[ \\t]+", " ")
            .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
            .replaceAll("\\n{2,}", "\n")
            .strip()
        + "\n";
  }

  private void walk(Node node) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText().replaceAll("\\s+", " "));
    } else if (node instanceof Element element) {
      begin(element.normalName());
      element.childNodes().forEach(this::walk);
      end(element.normalName());
    }
  }

  private void begin(String name) {
    if (name.matches("h[1-4]")) {
      text.append("\n\n").append("#".repeat(name.charAt(1) - '0')).append(' ');
    } else if (name.equals("li")) {
      text.append("\n- ");
    } else if (LINES.contains(name) || name.equals("dl") || name.equals("table")) {
      newLine();
    } else if (name.equals("br")) {
      text.append(" / ");
    }
  }

  private void newLine() {
    boolean afterLabel = text.toString().stripTrailing().endsWith("|");
    text.append(afterLabel ? "" : "\n");
  }

  private void end(String name) {
    if (CELLS.contains(name)) {
      text.append(" | ");
    } else if (LINES.contains(name)) {
      text.append('\n');
    }
  }
}
