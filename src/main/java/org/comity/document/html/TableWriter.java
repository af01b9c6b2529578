package org.comity.document.html;

import java.util.List;
import java.util.regex.Pattern;
import org.comity.document.Block;
import org.comity.document.Span;
import org.comity.language.Language;

/// Writes a table. With heads it folds on a narrow screen, each cell then beside the head of its
/// column; the roles are kept, which folding would drop.
final class TableWriter {
  private static final Pattern FIGURE =
      Pattern.compile("[-+]?[0-9][0-9., \u00A0\u202F]{0,20}%?|–?");

  private final Markup out;
  private final SpanWriter spans;

  TableWriter(Markup out, SpanWriter spans) {
    this.out = out;
    this.spans = spans;
  }

  void write(Language language, Block.Table table) {
    List<List<Span>> heads = table.header().cells();
    out.tag(start(table));
    if (!table.caption().isEmpty()) {
      out.tag("<caption>");
      spans.write(language, table.caption());
      out.tag("</caption>\n");
    }
    boolean[] figures = figures(table);
    if (!heads.isEmpty()) {
      head(language, heads, figures);
    }
    out.tag("<tbody role=\"rowgroup\">\n");
    table.rows().forEach(row -> row(language, row, heads, figures));
    out.tag("</tbody>\n</table>\n");
  }

  // A table that is filled in by hand keeps its form on a narrow screen: there is nothing to fold.
  private static String start(Block.Table table) {
    if (table.isBlank()) {
      return "<table class=\"blank\">\n";
    }
    return table.header().cells().isEmpty()
        ? "<table>\n"
        : "<table class=\"stack\" role=\"table\">\n";
  }

  // A column of figures is set flush at its end.
  private static boolean[] figures(Block.Table table) {
    boolean[] figures = new boolean[table.width()];
    for (int i = 1; i < figures.length; i++) {
      int column = i;
      figures[i] =
          !table.rows().isEmpty()
              && !table.isBlank()
              && table.rows().stream()
                  .map(row -> Span.words(row.cells().get(column)))
                  .allMatch(words -> FIGURE.matcher(words).matches());
    }
    return figures;
  }

  private void head(Language language, List<List<Span>> heads, boolean[] figures) {
    out.tag("<thead role=\"rowgroup\"><tr role=\"row\">\n");
    for (int i = 0; i < heads.size(); i++) {
      out.tag("<th role=\"columnheader\" scope=\"col\"").tag(figures[i] ? " class=\"n\">" : ">");
      spans.write(language, heads.get(i));
      out.tag("</th>\n");
    }
    out.tag("</tr></thead>\n");
  }

  private void row(Language language, Block.Row row, List<List<Span>> heads, boolean[] figures) {
    out.tag("<tr role=\"row\">\n");
    for (int i = 0; i < row.cells().size(); i++) {
      out.tag("<td role=\"cell\"").tag(figures[i] ? " class=\"n\"" : "");
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
