package org.comity.document.html;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.comity.document.Block;
import org.comity.document.Document;
import org.comity.document.Span;
import org.comity.language.Formats;
import org.comity.language.Language;
import org.comity.language.Words;

/// Writes the article: the opening with sender, reference and date, the blocks, and the notes.
final class SheetWriter {
  private final Document document;
  private final Words words;
  private final Markup out = new Markup();
  private final SpanWriter spans = new SpanWriter(out);
  private final BlockWriter blocks;

  SheetWriter(Document document, Words words) {
    this.document = document;
    this.words = words;
    this.blocks = new BlockWriter(out, spans, this::contents);
  }

  String write() {
    Language language = document.language();
    out.tag("<article class=\"sheet\" lang=\"" + language.tag() + "\" dir=\"")
        .tag(language.direction() + "\">\n");
    opening();
    blocks.write(language, document.blocks());
    notes();
    return out.tag("</article>\n").toString();
  }

  private void opening() {
    Document.Metadata metadata = document.metadata();
    out.tag("<header class=\"from\"><p><strong>").text(metadata.author()).tag("</strong></p><p>");
    if (!metadata.identifier().isEmpty()) {
      out.isolated(metadata.identifier());
      out.tag("<br/>");
    }
    String date = new Formats(document.language(), ZoneOffset.UTC).date(metadata.created());
    out.text(date).tag("</p></header>\n");
    Optional<String> mark = document.running().mark();
    mark.ifPresent(
        word -> out.tag("<p class=\"sheet-marks\"><span>").text(word).tag("</span></p>\n"));
    out.tag("<h1>").text(document.title()).tag("</h1>\n");
    if (!metadata.subject().isEmpty()) {
      out.tag("<p class=\"subject\">").text(metadata.subject()).tag("</p>\n");
    }
  }

  private void contents(Block.Contents contents) {
    String title = words.say(document.language(), "document.contents.title");
    out.tag("<nav class=\"contents\" aria-label=\"").value(title).tag("\"><h2>").text(title);
    out.tag("</h2>\n<ol role=\"list\">\n");
    List<Block.Heading> headings = document.headings();
    for (int i = 0; i < headings.size(); i++) {
      Block.Heading heading = headings.get(i);
      if (heading.level() <= contents.depth()) {
        out.tag("<li class=\"level-" + heading.level() + "\"><a href=\"#part-" + (i + 1) + "\">");
        spans.write(document.language(), withoutNotes(heading.text()));
        out.tag("</a></li>\n");
      }
    }
    out.tag("</ol></nav>\n");
  }

  private static List<Span> withoutNotes(List<Span> text) {
    return text.stream().filter(span -> !(span instanceof Span.Footnote)).toList();
  }

  private void notes() {
    List<SpanWriter.Note> notes = spans.notes();
    if (notes.isEmpty()) {
      return;
    }
    String title = words.say(document.language(), "document.notes.title");
    out.tag("<section class=\"notes\" role=\"doc-endnotes\"><h2>").text(title).tag("</h2>\n<ol>\n");
    for (int i = 1; i <= notes.size(); i++) {
      SpanWriter.Note note = notes.get(i - 1);
      out.tag("<li id=\"note-" + i + "\"");
      if (note.language() != document.language()) {
        out.tag(BlockWriter.attributes(note.language()));
      }
      out.tag("><span>");
      spans.write(note.language(), note.text());
      back(i);
    }
    out.tag("</ol></section>\n");
  }

  private void back(int note) {
    String back = words.say(document.language(), "document.notes.back");
    out.tag("</span> <a class=\"note-back\" href=\"#note-call-" + note + "\" aria-label=\"")
        .value(back)
        .tag("\">↑</a></li>\n");
  }
}
