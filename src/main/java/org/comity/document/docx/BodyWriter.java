package org.comity.document.docx;

import java.util.List;
import org.comity.document.Block;
import org.comity.document.Document;
import org.comity.document.Span;
import org.comity.language.Words;

/// Writes the blocks of a document.
final class BodyWriter {
  private static final int ANSWER = 680;

  private final Document document;
  private final Words words;
  private final Wml out = new Wml();
  private final RunWriter runs = new RunWriter(out);
  private final Paragraphs paragraphs = new Paragraphs(out, runs);
  private final Lists lists = new Lists(paragraphs);
  private final Tables tables = new Tables(out, paragraphs);
  private int headings;

  BodyWriter(Document document, Words words) {
    this.document = document;
    this.words = words;
  }

  /// The body of the main part.
  String body() {
    var place = new Place(document.language(), 0);
    new OpeningWriter(out, paragraphs, runs).write(document);
    document.blocks().forEach(block -> write(place, block));
    return out.toString();
  }

  /// The runs of the body, with the notes and links that they refer to.
  RunWriter runs() {
    return runs;
  }

  /// The numberings that the body uses.
  String numberings() {
    return lists.numberings();
  }

  private void write(Place place, Block block) {
    switch (block) {
      case Block.Heading heading -> heading(place, heading);
      case Block.Paragraph paragraph -> paragraphs.write(place, "BodyText", paragraph.text());
      case Block.NumberedParagraph paragraph ->
          paragraphs.write(
              place, "NumberedParagraph", Lists.numbered(Lists.PARAGRAPHS, 0), 0, paragraph.text());
      case Block.ListBlock list -> lists.write(place, list);
      case Block.Table table -> tables.write(place, table);
      case Block.Facts facts -> tables.write(place, facts);
      case Block.Question question -> question(place, question);
      case Block.AnswerSpace space -> space(place, space);
      case Block.Passage passage ->
          passage.blocks().forEach(inner -> write(place.in(passage.language()), inner));
      case Block.Parallel parallel -> tables.write(place, parallel, this::write);
      case Block.Contents contents -> contents(place, contents);
      case Block.PageBreak pageBreak -> paragraphs.breakPage();
    }
  }

  private void heading(Place place, Block.Heading heading) {
    headings++;
    paragraphs.open(place, "Heading" + heading.level());
    out.tag("<w:bookmarkStart w:id=\"" + headings + "\" w:name=\"" + mark(headings) + "\"/>");
    runs.write(place.language(), heading.text());
    out.tag("<w:bookmarkEnd w:id=\"" + headings + "\"/>");
    paragraphs.close();
  }

  private static String mark(int heading) {
    return "_Toc" + (100_000 + heading);
  }

  private void question(Place place, Block.Question question) {
    paragraphs.open(place, "Question");
    if (!question.number().isEmpty()) {
      runs.write(place.language(), List.of(new Span.Isolated(question.number())));
      out.tag("<w:r><w:tab/></w:r>");
    }
    runs.write(place.language(), question.text());
    paragraphs.close();
    Place answer = place.deeper(ANSWER);
    question.answer().forEach(block -> write(answer, block));
    if (!question.note().isEmpty()) {
      paragraphs.write(answer, "Source", question.note());
    }
  }

  private void space(Place place, Block.AnswerSpace space) {
    for (List<Span> option : space.options()) {
      paragraphs.open(place, "Choice");
      out.tag("<w:r><w:rPr><w:rFonts w:ascii=\"Segoe UI Symbol\" w:hAnsi=\"Segoe UI Symbol\"/>");
      out.tag("</w:rPr><w:t>☐</w:t></w:r><w:r><w:tab/></w:r>");
      runs.write(place.language(), option);
      paragraphs.close();
    }
    for (int i = 0; i < space.lines(); i++) {
      paragraphs.write(place, "RuledLine", List.of());
    }
  }

  private void contents(Place place, Block.Contents contents) {
    String title = words.say(place.language(), "document.contents.title");
    paragraphs.write(place, "TOCHeading", Span.only(title));
    List<Block.Heading> all = document.headings();
    String opening = "TOC \\o \"1-" + contents.depth() + "\" \\h \\z";
    boolean open = false;
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).level() <= contents.depth()) {
        entry(place, all.get(i), mark(i + 1), open ? "" : opening);
        open = true;
      }
    }
    if (open) {
      out.tag("<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
    }
  }

  // The page numbers are fields: who opens the file in Word gets them by updating the contents.
  private void entry(Place place, Block.Heading heading, String mark, String opens) {
    paragraphs.open(place, "TOC" + heading.level());
    if (!opens.isEmpty()) {
      runs.fieldToUpdate(opens);
    }
    out.tag("<w:hyperlink w:anchor=\"" + mark + "\">");
    runs.write(place.language(), Span.only(Span.words(heading.text())));
    out.tag("<w:r><w:tab/></w:r>");
    runs.field("PAGEREF " + mark + " \\h");
    out.tag("<w:r><w:t> </w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:hyperlink>");
    paragraphs.close();
  }
}
