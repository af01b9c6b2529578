package org.comity.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.comity.document.PastedText.Dropped;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Walks over pasted HTML in reading order and keeps what a long text holds.
final class PasteReader {
  private static final Set<String> SILENT =
      Set.of("style", "head", "title", "meta", "link", "xml", "o:p", "template", "noscript");
  private static final Set<String> ACTIVE = Set.of("script", "iframe", "frame", "applet");
  private static final Set<String> PICTURES =
      Set.of("img", "svg", "picture", "object", "embed", "video", "audio", "canvas", "v:shape");
  private static final Set<String> FIELDS = Set.of("input", "select", "textarea", "button");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final Map<Dropped, Integer> dropped;
  private final Map<String, List<Span>> notes;
  private final List<Block> blocks = new ArrayList<>();
  private final PasteList list;
  private List<Span> line = new ArrayList<>();

  PasteReader(Map<Dropped, Integer> dropped, Map<String, List<Span>> notes) {
    this.dropped = dropped;
    this.notes = notes;
    this.list = new PasteList(this);
  }

  static PastedText read(String html) {
    Element body = Jsoup.parse(html).body();
    Map<Dropped, Integer> dropped = new EnumMap<>(Dropped.class);
    Map<String, List<Span>> notes = new HashMap<>();
    for (Element note :
        body.select("[style*=mso-element:footnote], [style*=mso-element:endnote]")) {
      if (!note.id().isEmpty()) {
        note.select("a[href^=#_ftnref], a[href^=#_ednref]").remove();
        notes.put("#_" + note.id(), new PasteReader(dropped, Map.of()).words(note));
        note.remove();
      }
    }
    body.select("[style~=mso-element:(footnote|endnote)-list]").remove();
    var reader = new PasteReader(dropped, notes);
    reader.walkChildren(body, PasteStyle.PLAIN);
    reader.endBlock();
    return new PastedText(new RichText(reader.blocks), dropped);
  }

  void count(Dropped kind) {
    dropped.merge(kind, 1, Integer::sum);
  }

  /// The words of an element as one line, whatever blocks it holds.
  List<Span> words(Element element) {
    var reader = new PasteReader(dropped, notes);
    reader.walkChildren(element, PasteStyle.PLAIN);
    reader.endBlock();
    List<Span> words = new ArrayList<>();
    for (Block block : reader.blocks) {
      words.addAll(words.isEmpty() ? List.of() : Span.only("\n"));
      words.addAll(words(block));
    }
    return words;
  }

  private List<Span> words(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> paragraph.text();
      case Block.Table table -> {
        count(Dropped.NESTED_TABLE);
        yield Span.only(PlainText.of(List.of(table)));
      }
      default -> Span.only(PlainText.of(List.of(block)));
    };
  }

  void add(Block block) {
    blocks.add(block);
  }

  /// Ends the paragraph that is being read, and the list before it.
  private void endBlock() {
    endParagraph();
    list.end();
  }

  private void endParagraph() {
    List<Span> text = line;
    line = new ArrayList<>();
    if (!FlatText.of(text).spans(true).isEmpty()) {
      list.end();
      blocks.add(new Block.Paragraph(text));
    }
  }

  private void walkChildren(Element element, PasteStyle style) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        style.add(line, text.getWholeText());
      } else if (node instanceof Element child) {
        walk(child, style);
      }
    }
  }

  private void walk(Element element, PasteStyle around) {
    String name = element.normalName();
    if (SILENT.contains(name) || isLeftOut(element, name)) {
      return;
    }
    PasteStyle style = around.within(element, this::count);
    switch (name) {
      case "br" -> style.add(line, PasteStyle.BREAK);
      case "ul", "ol" -> {
        endParagraph();
        list.take(element, 1);
      }
      case "table" -> {
        endBlock();
        new PasteTable(this).read(element).ifPresent(blocks::add);
      }
      case "a" -> anchor(element, style);
      default -> other(element, name, style);
    }
  }

  private void other(Element element, String name, PasteStyle style) {
    if (PasteList.isWordEntry(element)) {
      endParagraph();
      list.takeWordEntry(element);
    } else if (HEADINGS.contains(name)) {
      count(Dropped.HEADING);
      block(element, style.boldly());
    } else if (element.isBlock()) {
      block(element, style);
    } else {
      walkChildren(element, style);
    }
  }

  private void block(Element element, PasteStyle style) {
    endParagraph();
    walkChildren(element, style);
    endParagraph();
  }

  private void anchor(Element element, PasteStyle style) {
    List<Span> note = notes.get(element.attr("href"));
    if (note != null) {
      line.add(new Span.Footnote(note));
    } else {
      walkChildren(element, style);
    }
  }

  private boolean isLeftOut(Element element, String name) {
    String css = element.attr("style").toLowerCase(Locale.ROOT);
    if (css.contains("mso-element:comment") || element.hasClass("MsoCommentReference")) {
      count(Dropped.COMMENT);
      return true;
    }
    if (ACTIVE.contains(name)) {
      count(Dropped.ACTIVE_CONTENT);
    } else if (PICTURES.contains(name)) {
      count(Dropped.IMAGE);
    } else if (FIELDS.contains(name)) {
      count(Dropped.FORM_FIELD);
    } else if (name.equals("del")) {
      count(Dropped.DELETED_TEXT);
    } else {
      return css.replace(" ", "").contains("display:none") || css.contains("mso-list:ignore");
    }
    return true;
  }
}
