package org.comity.document.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.comity.document.Block;
import org.comity.document.Document;
import org.comity.document.Span;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// The page that is laid out: the article, with a head that holds title, style and bookmarks, and
/// with what stands on every sheet.
final class PaperSheet {
  private static final int LONG_MARK = 36;

  private final Document document;
  private final org.w3c.dom.Document page;
  private final Element head;
  private final Element body;

  private PaperSheet(Document document, String article) {
    this.document = document;
    this.page = parse("<html><head/><body>" + article + "</body></html>");
    this.head = (Element) page.getDocumentElement().getFirstChild();
    this.body = (Element) page.getDocumentElement().getLastChild();
  }

  /// The page of a document.
  ///
  /// @param article the document as a fragment
  /// @param style the style sheet
  /// @param pageOf the words of the page number, its two numbers as U+0001 and U+0002
  static org.w3c.dom.Document of(Document document, String article, String style, String pageOf) {
    var sheet = new PaperSheet(document, article);
    InvisibleSigns.remove(sheet.body);
    new PaperParts(sheet.page, document.language()).adapt(sheet.body);
    sheet.head(style);
    sheet.running(pageOf);
    return sheet.page;
  }

  private static org.w3c.dom.Document parse(String markup) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("The article is not well-formed", e);
    }
  }

  private Element element(Element parent, String name, String text) {
    Element element = page.createElement(name);
    if (!text.isEmpty()) {
      element.appendChild(page.createTextNode(text));
    }
    parent.appendChild(element);
    return element;
  }

  private void head(String style) {
    Element html = page.getDocumentElement();
    html.setAttribute("lang", document.language().tag());
    html.setAttribute("dir", document.language().direction());
    element(head, "title", document.title());
    Document.Metadata metadata = document.metadata();
    meta("author", metadata.author());
    meta("subject", metadata.subject());
    meta("keywords", metadata.identifier());
    meta("description", metadata.subject().isEmpty() ? document.title() : metadata.subject());
    element(head, "style", style);
    bookmarks();
  }

  private void meta(String name, String content) {
    if (!content.isEmpty()) {
      Element meta = element(head, "meta", "");
      meta.setAttribute("name", name);
      meta.setAttribute("content", content);
    }
  }

  private void bookmarks() {
    Deque<Element> open = new ArrayDeque<>();
    open.push(element(head, "bookmarks", ""));
    List<Block.Heading> headings = document.headings();
    for (int i = 0; i < headings.size(); i++) {
      while (open.size() > headings.get(i).level()) {
        open.pop();
      }
      Element bookmark = element(open.element(), "bookmark", "");
      bookmark.setAttribute("name", Span.words(headings.get(i).text()));
      bookmark.setAttribute("href", "#part-" + (i + 1));
      open.push(bookmark);
    }
  }

  /// What stands at the head and foot of each sheet; the layout wants it before the text.
  private void running(String pageOf) {
    Document.Running running = document.running();
    Element top = everySheet("running-head");
    String mark = running.mark().orElse("");
    String wide = mark.length() > LONG_MARK ? " running-wide" : "";
    element(top, "div", mark).setAttribute("class", "running-end running-mark" + wide);
    element(top, "div", running.header().isEmpty() ? "\u00A0" : running.header());
    Element foot = everySheet("running-foot");
    Element numbers = element(foot, "div", "");
    numbers.setAttribute("class", "running-end");
    element(foot, "div", running.footer().isEmpty() ? "\u00A0" : running.footer());
    numbers(numbers, List.of(pageOf.split("(?<=[\u0001\u0002])|(?=[\u0001\u0002])", -1)));
  }

  // A line with numbers that are known only when the pages are made comes out at the wrong place
  // unless it runs from left to right: where one reads the other way, its parts are turned round.
  private void numbers(Element numbers, List<String> parts) {
    numbers.setAttribute("dir", "ltr");
    boolean turned = document.language().direction().equals("rtl");
    for (String part : turned ? parts.reversed() : parts) {
      switch (part) {
        case "\u0001" -> element(numbers, "span", "").setAttribute("class", "page-number");
        case "\u0002" -> element(numbers, "span", "").setAttribute("class", "page-count");
        default -> element(numbers, "span", turned ? part.strip() : part);
      }
      if (turned) {
        numbers.appendChild(page.createTextNode(" "));
      }
    }
  }

  private Element everySheet(String name) {
    Element running = page.createElement("div");
    running.setAttribute("class", name);
    body.insertBefore(running, body.getFirstChild());
    return running;
  }
}
