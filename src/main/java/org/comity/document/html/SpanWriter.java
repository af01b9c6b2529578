package org.comity.document.html;

import java.util.ArrayList;
import java.util.List;
import org.comity.document.Span;
import org.comity.document.bidi.Citations;
import org.comity.language.Language;

/// Writes the text inside blocks, and keeps the notes for the end.
final class SpanWriter {
  private final Markup out;
  private final List<Note> notes = new ArrayList<>();

  /// A note and the language of the text around it.
  record Note(Language language, List<Span> text) {}

  SpanWriter(Markup out) {
    this.out = out;
  }

  /// The notes of what was written so far, the first one having number 1.
  List<Note> notes() {
    return List.copyOf(notes);
  }

  void write(Language language, List<? extends Span> spans) {
    for (Span span : spans) {
      switch (span) {
        case Span.Run run -> run(language, run);
        case Span.Link link -> link(language, link);
        case Span.Isolated isolated -> out.isolated(isolated.text());
        case Span.Foreign foreign -> foreign(foreign);
        case Span.Footnote note -> note(language, note);
      }
    }
  }

  private void run(Language language, Span.Run run) {
    out.tag(run.bold() ? "<strong>" : "").tag(run.italic() ? "<em>" : "");
    if (language == Language.ARABIC) {
      for (Citations.Piece piece : Citations.cut(run.text())) {
        write(piece);
      }
    } else {
      out.text(run.text());
    }
    out.tag(run.italic() ? "</em>" : "").tag(run.bold() ? "</strong>" : "");
  }

  private void write(Citations.Piece piece) {
    if (piece.isolated()) {
      out.isolated(piece.text());
    } else {
      out.text(piece.text());
    }
  }

  private void link(Language language, Span.Link link) {
    out.tag("<a href=\"").value(link.address()).tag("\">");
    write(language, link.text());
    out.tag("</a>");
  }

  private void foreign(Span.Foreign foreign) {
    Language language = foreign.language();
    out.tag("<span lang=\"" + language.tag() + "\" dir=\"" + language.direction() + "\">");
    write(language, foreign.text());
    out.tag("</span>");
  }

  private void note(Language language, Span.Footnote note) {
    notes.add(new Note(language, note.text()));
    int number = notes.size();
    out.tag("<sup class=\"note-call\" id=\"note-call-" + number + "\">")
        .tag("<a href=\"#note-" + number + "\" role=\"doc-noteref\">" + number + "</a></sup>");
  }
}
