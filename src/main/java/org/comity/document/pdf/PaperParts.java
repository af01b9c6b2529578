package org.comity.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.comity.language.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// Adapts what is different on paper: notes stand at the foot of their page, pairs are a table,
/// each link says where it leads, and the columns of Arabic tables run from right to left.
final class PaperParts {
  private static final int SHORT_TABLE = 9;

  private final Document page;
  private final Language language;

  PaperParts(Document page, Language language) {
    this.page = page;
    this.language = language;
  }

  void adapt(Element body) {
    notes(body);
    if (language.direction().equals("rtl")) {
      all(body, "bdi").forEach(this::leftToRight);
    }
    all(body, "dl").forEach(this::facts);
    all(body, "a").forEach(PaperParts::title);
    all(body, "nav").forEach(this::contents);
    all(body, "p").stream()
        .filter(paragraph -> paragraph.getAttribute("class").equals("asked"))
        .forEach(this::asked);
    all(body, "table").forEach(this::mirror);
    all(body, "thead").forEach(PaperParts::together);
  }

  private static List<Element> all(Element within, String name) {
    NodeList found = within.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  // In a page that runs from the right, the layout takes a comma between two isolated words for one
  // from right to left, also where all around it runs the other way and nothing needs to be
  // isolated.
  private void leftToRight(Element isolated) {
    if (isolated.getParentNode() instanceof Element around && direction(around).equals("ltr")) {
      around.replaceChild(page.createTextNode(isolated.getTextContent()), isolated);
      around.normalize();
    }
  }

  private static void moveChildren(Element from, Element to) {
    while (from.hasChildNodes()) {
      to.appendChild(from.getFirstChild());
    }
  }

  private void notes(Element body) {
    List<Element> calls =
        all(body, "sup").stream().filter(e -> e.getAttribute("class").equals("note-call")).toList();
    if (calls.isEmpty()) {
      return;
    }
    List<Element> sections = all(body, "section");
    Element section = sections.getLast();
    List<Element> notes = all(section, "li");
    for (int i = 0; i < calls.size(); i++) {
      Element note = page.createElement("div");
      note.setAttribute("class", "foot-note");
      moveChildren((Element) notes.get(i).getFirstChild(), note);
      calls.get(i).getParentNode().replaceChild(note, calls.get(i));
    }
    section.getParentNode().removeChild(section);
  }

  private void facts(Element list) {
    Element table = page.createElement("table");
    table.setAttribute("class", "facts");
    Element rows = page.createElement("tbody");
    table.appendChild(rows);
    List<Element> labels = all(list, "dt");
    List<Element> values = all(list, "dd");
    for (int i = 0; i < labels.size(); i++) {
      Element row = page.createElement("tr");
      row.appendChild(cell("th", labels.get(i)));
      row.appendChild(cell("td", values.get(i)));
      rows.appendChild(row);
    }
    list.getParentNode().replaceChild(table, list);
  }

  private Element cell(String name, Element from) {
    Element cell = page.createElement(name);
    if (name.equals("th")) {
      cell.setAttribute("scope", "row");
    }
    moveChildren(from, cell);
    return cell;
  }

  private static void title(Element link) {
    String to = link.getAttribute("href");
    link.setAttribute("title", to.startsWith("#") ? link.getTextContent() : to);
  }

  /// Gives each entry of the contents its page. A number that is known only when the pages are made
  /// comes out at the wrong place unless its line runs from left to right.
  private void contents(Element contents) {
    for (Element link : all(contents, "a")) {
      Element number = page.createElement("span");
      number.setAttribute("class", "contents-page");
      number.setAttribute("dir", "ltr");
      number.setAttribute("href", link.getAttribute("href"));
      link.getParentNode().insertBefore(number, link.getNextSibling());
    }
  }

  // The number stands beside the question and is read before it: two paragraphs on one line. What
  // floats would be read at the very end.
  private void asked(Element question) {
    Element both = page.createElement("div");
    both.setAttribute("class", "asked");
    question.getParentNode().replaceChild(both, question);
    List<Element> spans = all(question, "span");
    if (!spans.isEmpty() && spans.getFirst().getAttribute("class").equals("number")) {
      Element number = page.createElement("p");
      number.setAttribute("class", "number");
      moveChildren(spans.getFirst(), number);
      question.removeChild(spans.getFirst());
      both.appendChild(number);
    }
    question.removeAttribute("class");
    both.appendChild(question);
  }

  // A table of few rows is not cut: its head would stand alone at the foot of a page, and be read
  // twice.
  private static void together(Element head) {
    Element table = (Element) head.getParentNode();
    if (all(table, "tr").size() <= SHORT_TABLE) {
      table.setAttribute("class", (table.getAttribute("class") + " short").strip());
    }
  }

  // The layout knows no direction of columns. The tags are set in reading order afterwards; the
  // language marks the tables whose tags have to be.
  private void mirror(Element table) {
    if (!direction(table).equals("rtl")) {
      return;
    }
    table.setAttribute("lang", Language.ARABIC.tag());
    for (Element row : all(table, "tr")) {
      List<Element> cells = new ArrayList<>();
      while (row.hasChildNodes()) {
        Node child = row.removeChild(row.getFirstChild());
        if (child instanceof Element cell) {
          cells.addFirst(cell);
        }
      }
      cells.forEach(row::appendChild);
    }
  }

  private String direction(Element element) {
    for (Node node = element; node instanceof Element around; node = node.getParentNode()) {
      if (around.hasAttribute("dir")) {
        return around.getAttribute("dir");
      }
    }
    return language.direction();
  }
}
