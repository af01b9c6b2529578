package org.comity.document.docx;

import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import org.comity.document.Block;
import org.comity.document.Span;
import org.comity.language.Language;

/// Writes tables, and pairs of label and value as a table of two columns.
final class Tables {
  private static final int WIDTH = 9180;
  private static final int LABEL = 2600;
  private static final String HEAD = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>";
  private static final String ROW = "<w:trPr><w:cantSplit/></w:trPr>";

  private static final String BLANK =
      "<w:trPr><w:cantSplit/><w:trHeight w:val=\"520\" w:hRule=\"atLeast\"/></w:trPr>";

  private final Wml out;
  private final Paragraphs paragraphs;

  Tables(Wml out, Paragraphs paragraphs) {
    this.out = out;
    this.paragraphs = paragraphs;
  }

  void write(Place place, Block.Table table) {
    if (!table.caption().isEmpty()) {
      paragraphs.write(place, "Caption", table.caption());
    }
    int width = (WIDTH - place.indent()) / table.width();
    boolean headed = !table.header().cells().isEmpty();
    open(place, Collections.nCopies(table.width(), width), headed);
    if (headed) {
      row(place, HEAD, table.header(), "TableHead", width);
    }
    String properties = table.isBlank() ? BLANK : ROW;
    table.rows().forEach(row -> row(place, properties, row, "TableText", width));
    close(place);
  }

  void write(Place place, Block.Facts facts) {
    int value = WIDTH - place.indent() - LABEL;
    open(place, List.of(LABEL, value), false);
    for (Block.Fact fact : facts.facts()) {
      out.tag("<w:tr>" + ROW);
      cell(place, LABEL, "TableLabel", fact.label());
      cell(place, value, "TableText", fact.value());
      out.tag("</w:tr>");
    }
    close(place);
  }

  /// Writes two languages beside each other, the paragraphs by the writer of blocks. Long rows may
  /// be cut by the end of a page.
  void write(Place place, Block.Parallel parallel, BiConsumer<Place, Block> blocks) {
    int width = (WIDTH - place.indent()) / 2;
    open(place, List.of(width, width), true);
    out.tag("<w:tr>" + HEAD);
    for (Language language : List.of(parallel.first(), parallel.second())) {
      cell(place.in(language), width, "TableHead", Span.only(language.ownName()));
    }
    out.tag("</w:tr>");
    for (Block.Pair pair : parallel.pairs()) {
      out.tag("<w:tr>");
      cell(width, () -> blocks.accept(new Place(parallel.first(), 0), pair.first()));
      cell(width, () -> blocks.accept(new Place(parallel.second(), 0), pair.second()));
      out.tag("</w:tr>");
    }
    close(place);
  }

  private void open(Place place, List<Integer> widths, boolean headed) {
    out.tag("<w:tbl><w:tblPr><w:tblStyle w:val=\"Sheet\"/>");
    out.tag(place.isRightToLeft() ? "<w:bidiVisual/>" : "");
    out.tag("<w:tblW w:w=\"" + (WIDTH - place.indent()) + "\" w:type=\"dxa\"/>");
    out.tag("<w:tblInd w:w=\"" + place.indent() + "\" w:type=\"dxa\"/>");
    out.tag("<w:tblLook w:val=\"" + (headed ? "0020" : "0000") + "\"/>");
    out.tag("</w:tblPr><w:tblGrid>");
    widths.forEach(width -> out.tag("<w:gridCol w:w=\"" + width + "\"/>"));
    out.tag("</w:tblGrid>");
  }

  // Two tables without a paragraph between them would become one.
  private void close(Place place) {
    out.tag("</w:tbl>");
    paragraphs.write(place, "AfterTable", List.of());
  }

  private void row(Place place, String properties, Block.Row row, String style, int width) {
    out.tag("<w:tr>" + properties);
    row.cells().forEach(cell -> cell(place, width, style, cell));
    out.tag("</w:tr>");
  }

  private void cell(Place place, int width, String style, List<Span> text) {
    cell(width, () -> paragraphs.write(new Place(place.language(), 0), style, text));
  }

  private void cell(int width, Runnable content) {
    out.tag("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>");
    content.run();
    out.tag("</w:tc>");
  }
}
