package org.comity.document.html;

import java.util.List;
import java.util.function.Consumer;
import org.comity.document.Block;
import org.comity.document.Span;
import org.comity.language.Language;

/// Writes the blocks of a document, one after the other.
final class BlockWriter {
  private final Markup out;
  private final SpanWriter spans;
  private final TableWriter tables;
  private final Consumer<Block.Contents> contents;
  private int headings;
  private int paragraphs;

  BlockWriter(Markup out, SpanWriter spans, Consumer<Block.Contents> contents) {
    this.out = out;
    this.spans = spans;
    this.tables = new TableWriter(out, spans);
    this.contents = contents;
  }

  static String attributes(Language language) {
    return " lang=\"" + language.tag() + "\" dir=\"" + language.direction() + "\"";
  }

  void write(Language language, List<Block> blocks) {
    boolean within = false;
    for (Block block : blocks) {
      boolean numbered = block instanceof Block.NumberedParagraph;
      if (numbered && !within) {
        out.tag("<ol class=\"paras\" role=\"list\" start=\"" + (paragraphs + 1) + "\">\n");
      } else if (!numbered && within) {
        out.tag("</ol>\n");
      }
      within = numbered;
      write(language, block);
    }
    out.tag(within ? "</ol>\n" : "");
  }

  private void write(Language language, Block block) {
    switch (block) {
      case Block.Heading heading -> heading(language, heading);
      case Block.Paragraph paragraph -> element("p", "", language, paragraph.text());
      case Block.NumberedParagraph paragraph -> {
        paragraphs++;
        element("li", "", language, paragraph.text());
      }
      case Block.ListBlock list -> list(language, list);
      case Block.Table table -> tables.write(language, table);
      case Block.Facts facts -> facts(language, facts);
      case Block.Question question -> question(language, question);
      case Block.AnswerSpace space -> space(language, space);
      case Block.Passage passage -> passage(passage);
      case Block.Parallel parallel -> parallel(parallel);
      case Block.Contents list -> contents.accept(list);
      case Block.PageBreak pageBreak -> out.tag("<div class=\"page-break\"></div>\n");
    }
  }

  private void element(String name, String attributes, Language language, List<Span> text) {
    out.tag("<" + name + attributes + ">");
    spans.write(language, text);
    out.tag("</" + name + ">\n");
  }

  private void heading(Language language, Block.Heading heading) {
    headings++;
    String name = "h" + (heading.level() + 1);
    element(name, " id=\"part-" + headings + "\"", language, heading.text());
  }

  private void list(Language language, Block.ListBlock list) {
    String start = list.start() == 1 ? "" : " start=\"" + list.start() + "\"";
    out.tag(list.ordered() ? "<ol" + start + ">\n" : "<ul>\n");
    for (Block.Item item : list.items()) {
      out.tag("<li>");
      spans.write(language, item.text());
      item.sublist().ifPresent(sublist -> sublist(language, sublist));
      out.tag("</li>\n");
    }
    out.tag(list.ordered() ? "</ol>\n" : "</ul>\n");
  }

  private void sublist(Language language, Block.Sublist sublist) {
    out.tag(sublist.ordered() ? "<ol>\n" : "<ul>\n");
    sublist.items().forEach(item -> element("li", "", language, item));
    out.tag(sublist.ordered() ? "</ol>\n" : "</ul>\n");
  }

  private void facts(Language language, Block.Facts facts) {
    out.tag("<dl class=\"facts\">\n");
    for (Block.Fact fact : facts.facts()) {
      out.tag("<div>");
      element("dt", "", language, fact.label());
      element("dd", "", language, fact.value());
      out.tag("</div>\n");
    }
    out.tag("</dl>\n");
  }

  private void question(Language language, Block.Question question) {
    boolean room = question.answer().stream().anyMatch(BlockWriter::isRoom);
    out.tag(room ? "<section class=\"question room\">\n" : "<section class=\"question\">\n");
    out.tag("<p class=\"asked\">");
    if (!question.number().isEmpty()) {
      out.tag("<span class=\"number\">");
      out.isolated(question.number());
      out.tag("</span> ");
    }
    spans.write(language, question.text());
    out.tag("</p>\n<div class=\"answer\">\n");
    write(language, question.answer());
    out.tag("</div>\n");
    if (!question.note().isEmpty()) {
      element("p", " class=\"source\"", language, question.note());
    }
    out.tag("</section>\n");
  }

  // Room to write in is kept together with its question.
  private static boolean isRoom(Block block) {
    return block instanceof Block.AnswerSpace
        || (block instanceof Block.Table table && table.isBlank());
  }

  private void space(Language language, Block.AnswerSpace space) {
    if (!space.options().isEmpty()) {
      out.tag("<ul class=\"boxes\" role=\"list\">\n");
      for (List<Span> option : space.options()) {
        out.tag("<li><span class=\"box\"></span> ");
        spans.write(language, option);
        out.tag("</li>\n");
      }
      out.tag("</ul>\n");
    }
    if (space.lines() > 0) {
      out.tag("<div class=\"lines\">");
      out.tag("<div class=\"line\"></div>".repeat(space.lines())).tag("</div>\n");
    }
  }

  private void passage(Block.Passage passage) {
    out.tag("<div" + attributes(passage.language()) + ">\n");
    write(passage.language(), passage.blocks());
    out.tag("</div>\n");
  }

  private void parallel(Block.Parallel parallel) {
    out.tag("<table class=\"parallel stack\" role=\"table\">\n<thead role=\"rowgroup\">");
    out.tag("<tr role=\"row\">");
    for (Language language : List.of(parallel.first(), parallel.second())) {
      out.tag("<th role=\"columnheader\" scope=\"col\"" + attributes(language) + ">")
          .text(language.ownName())
          .tag("</th>\n");
    }
    out.tag("</tr></thead>\n<tbody role=\"rowgroup\">\n");
    for (Block.Pair pair : parallel.pairs()) {
      boolean heading = pair.first() instanceof Block.Heading;
      out.tag(heading ? "<tr role=\"row\" class=\"heading\">" : "<tr role=\"row\">");
      cell(parallel.first(), pair.first());
      cell(parallel.second(), pair.second());
      out.tag("</tr>\n");
    }
    out.tag("</tbody>\n</table>\n");
  }

  private void cell(Language language, Block block) {
    out.tag("<td role=\"cell\"><div" + attributes(language) + ">");
    write(language, block);
    out.tag("</div></td>\n");
  }
}
