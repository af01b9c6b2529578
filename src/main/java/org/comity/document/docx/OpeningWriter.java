package org.comity.document.docx;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.comity.document.Document;
import org.comity.document.Span;
import org.comity.language.Formats;

/// Writes the opening of the first page: sender, reference and date, the mark, title and subject.
final class OpeningWriter {
  private final Wml out;
  private final Paragraphs paragraphs;
  private final RunWriter runs;

  OpeningWriter(Wml out, Paragraphs paragraphs, RunWriter runs) {
    this.out = out;
    this.paragraphs = paragraphs;
    this.runs = runs;
  }

  void write(Document document) {
    var place = new Place(document.language(), 0);
    sender(place, document);
    document.running().mark().ifPresent(mark -> paragraphs.write(place, "Mark", Span.only(mark)));
    paragraphs.write(place, "Title", Span.only(document.title()));
    if (!document.metadata().subject().isEmpty()) {
      paragraphs.write(place, "Subtitle", Span.only(document.metadata().subject()));
    }
  }

  private void sender(Place place, Document document) {
    Document.Metadata metadata = document.metadata();
    List<Span> end = new ArrayList<>();
    if (!metadata.identifier().isEmpty()) {
      end.add(new Span.Isolated(metadata.identifier()));
      // The mark keeps the day of an Arabic date from joining the reference before it.
      end.add(Span.text(place.isRightToLeft() ? " · \u200F" : " · "));
    }
    String date = new Formats(place.language(), ZoneOffset.UTC).date(metadata.created());
    end.add(Span.text(date));
    paragraphs.open(place, "Sender");
    runs.write(place.language(), List.of(Span.bold(metadata.author())));
    out.tag("<w:r><w:tab/></w:r>");
    runs.write(place.language(), end);
    paragraphs.close();
  }
}
