package org.comity.document.html;

import java.util.List;
import org.comity.document.Block;
import org.comity.document.Span;
import org.comity.language.Language;

/// Writes a table. With heads it folds on a narrow screen, each cell then beside the head of its
/// column; the roles are kept, which folding would drop.
final class TableWriter {
  private final Markup out;
  private final SpanWriter spans;

  TableWriter(Markup out, SpanWriter spans) {
    this.out = out;
    this.spans = spans;
  }

  void write(Language language, Block.Table table) {
    List<List<Span>> heads = table.header().cells();
    out.tag(heads.isEmpty() ? "<table>\n" : "<table class=\"stack\" role=\"table\">\n");
    if (!table.caption().isEmpty()) {
      out.tag("<caption>");
      spans.write(language, table.caption());
      out.tag("</caption>\n");
    }
    if (!heads.isEmpty()) {
      head(language, heads);
    }
    out.tag("<tbody role=\"rowgroup\">\n");
    table.rows().forEach(row -> row(language, row, heads));
    out.tag("</tbody>\n</table>\n");
  }

  private void head(Language language, List<List<Span>> heads) {
    out.tag("<thead role=\"rowgroup\"><tr role=\"row\">\n");
    for (List<Span> head : heads) {
      out.tag("<th role=\"columnheader\" scope=\"col\">");
      spans.write(language, head);
      out.tag("</th>\n");
    }
    out.tag("</tr></thead>\n");
  }

  private void row(Language language, Block.Row row, List<List<Span>> heads) {
    out.tag("<tr role=\"row\">\n");
    for (int i = 0; i < row.cells().size(); i++) {
      out.tag("<td role=\"cell\"");
      if (!heads.isEmpty()) {
        out.tag(" data-label=\"").value(Span.words(heads.get(i))).tag("\"");
      }
      out.tag(">");
      spans.write(language, row.cells().get(i));
      out.tag("</td>\n");
    }
    out.tag("</tr>\n");
  }
}
