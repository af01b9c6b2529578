package org.comity.document.docx;

import java.util.List;
import org.comity.document.Block;
import org.comity.document.Span;

/// Writes lists, and keeps the numbering that each of them is given.
final class Lists {
  /// The numbering of the paragraphs that are numbered through.
  static final int PARAGRAPHS = 1;

  private static final int BULLETS = 2;
  private static final int STEP = 425;

  private final Paragraphs paragraphs;
  private final StringBuilder numberings = new StringBuilder();
  private int last = BULLETS;

  Lists(Paragraphs paragraphs) {
    this.paragraphs = paragraphs;
  }

  /// The numberings of the numbered lists so far, as `w:num` elements.
  String numberings() {
    return numberings.toString();
  }

  void write(Place place, Block.ListBlock list) {
    int numbering = list.ordered() ? numbering(0, list.start()) : BULLETS;
    for (Block.Item item : list.items()) {
      item(place, numbering, 0, item.text());
      item.sublist().ifPresent(below -> write(place, below));
    }
  }

  private void write(Place place, Block.Sublist list) {
    int numbering = list.ordered() ? numbering(1, 1) : BULLETS;
    list.items().forEach(item -> item(place, numbering, 1, item));
  }

  private void item(Place place, int numbering, int level, List<Span> text) {
    Place deeper = place.deeper(STEP * (level + 1));
    paragraphs.write(deeper, "ListParagraph", numbered(numbering, level), STEP, text);
  }

  /// The paragraph property that gives it a number.
  static String numbered(int numbering, int level) {
    return "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>"
        .formatted(level, numbering);
  }

  private int numbering(int level, int start) {
    last++;
    numberings.append(
        """
        <w:num w:numId="%d"><w:abstractNumId w:val="3"/>\
        <w:lvlOverride w:ilvl="%d"><w:startOverride w:val="%d"/></w:lvlOverride></w:num>\
        """
            .formatted(last, level, start));
    return last;
  }
}
