package org.comity.document.docx;

import java.util.ArrayList;
import java.util.List;
import org.comity.document.Span;
import org.comity.document.bidi.Citations;
import org.comity.language.Language;

/// Writes the text inside blocks as runs, and the notes beside it.
final class RunWriter {
  /// How the identifiers of links begin.
  static final String LINK = "link";

  private static final int FIRST_NOTE = 1;

  private final Wml out;
  private final Wml notes;
  private final List<String> inNotes;
  private List<String> addresses = new ArrayList<>();
  private int count;

  /// How a run is set.
  private record Setting(Language language, boolean bold, boolean italic, String style) {
    Setting with(Span.Run run) {
      return new Setting(language, bold || run.bold(), italic || run.italic(), style);
    }
  }

  RunWriter(Wml out) {
    this(out, new Wml(), new ArrayList<>());
  }

  private RunWriter(Wml out, Wml notes, List<String> inNotes) {
    this.out = out;
    this.notes = notes;
    this.inNotes = inNotes;
  }

  /// The notes written so far, as `w:footnote` elements.
  String notes() {
    return notes.toString();
  }

  /// Where the links lead, the first one being [#LINK] 1.
  List<String> addresses() {
    return List.copyOf(addresses);
  }

  /// Where the links in the notes lead.
  List<String> addressesInNotes() {
    return List.copyOf(inNotes);
  }

  void write(Language language, List<? extends Span> spans) {
    write(new Setting(language, false, false, ""), spans);
  }

  private void write(Setting setting, List<? extends Span> spans) {
    for (Span span : spans) {
      switch (span) {
        case Span.Run run -> words(setting.with(run), run.text());
        case Span.Link link -> link(setting, link);
        case Span.Isolated isolated -> run(setting, isolated.text(), false);
        case Span.Foreign foreign ->
            write(new Setting(foreign.language(), false, false, ""), foreign.text());
        case Span.Footnote note -> note(setting.language(), note);
      }
    }
  }

  private void words(Setting setting, String text) {
    if (setting.language() != Language.ARABIC) {
      run(setting, text, false);
      return;
    }
    for (Citations.Piece piece : Citations.cut(text)) {
      run(setting, piece.text(), !piece.isolated());
    }
  }

  private void run(Setting setting, String text, boolean rightToLeft) {
    out.tag("<w:r>");
    properties(setting, rightToLeft);
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      out.tag(i == 0 ? "" : "<w:br/>");
      out.tag("<w:t xml:space=\"preserve\">").text(lines[i]).tag("</w:t>");
    }
    out.tag("</w:r>");
  }

  private void properties(Setting setting, boolean rightToLeft) {
    out.tag("<w:rPr>");
    if (!setting.style().isEmpty()) {
      out.tag("<w:rStyle w:val=\"" + setting.style() + "\"/>");
    }
    out.tag(setting.bold() ? "<w:b/><w:bCs/>" : "");
    out.tag(setting.italic() ? "<w:i/><w:iCs/>" : "");
    out.tag(rightToLeft ? "<w:rtl/>" : "");
    String attribute =
        switch (setting.language()) {
          case ARABIC -> "w:bidi";
          case CHINESE -> "w:eastAsia";
          case ENGLISH, FRENCH, SPANISH, RUSSIAN -> "w:val";
        };
    out.tag("<w:lang " + attribute + "=\"" + Place.tag(setting.language()) + "\"/></w:rPr>");
  }

  private void link(Setting setting, Span.Link link) {
    addresses.add(link.address());
    out.tag("<w:hyperlink r:id=\"" + LINK + addresses.size() + "\">");
    var linked = new Setting(setting.language(), setting.bold(), setting.italic(), "Hyperlink");
    write(linked, link.text());
    out.tag("</w:hyperlink>");
  }

  /// Opens a field, whose shown text follows.
  void field(String instruction) {
    field(instruction, "");
  }

  /// Opens a field that Word is asked to bring up to date when it opens the file.
  void fieldToUpdate(String instruction) {
    field(instruction, " w:dirty=\"true\"");
  }

  private void field(String instruction, String more) {
    out.tag("<w:r><w:fldChar w:fldCharType=\"begin\"" + more + "/></w:r><w:r>")
        .tag("<w:instrText xml:space=\"preserve\"> ")
        .text(instruction)
        .tag(" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
  }

  private void note(Language language, Span.Footnote note) {
    int id = FIRST_NOTE + count++;
    out.tag("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>")
        .tag("<w:footnoteReference w:id=\"" + id + "\"/></w:r>");
    notes.tag("<w:footnote w:id=\"" + id + "\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/>");
    notes.tag(language == Language.ARABIC ? "<w:bidi/>" : "").tag("</w:pPr>");
    notes.tag("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>");
    notes.tag("<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>");
    var within = new RunWriter(notes, notes, inNotes);
    within.addresses = inNotes;
    within.write(language, note.text());
    notes.tag("</w:p></w:footnote>");
  }
}
