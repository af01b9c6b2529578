package org.comity.document.docx;

import java.util.List;
import org.comity.document.Document;
import org.comity.document.Span;
import org.comity.language.Words;

/// Writes what stands at the head and foot of each page.
final class RunningParts {
  private final Document document;
  private final Words words;
  private final Place place;

  RunningParts(Document document, Words words) {
    this.document = document;
    this.words = words;
    this.place = new Place(document.language(), 0);
  }

  /// The paragraph at the head.
  String header() {
    var out = new Wml();
    var runs = new RunWriter(out);
    var paragraphs = new Paragraphs(out, runs);
    paragraphs.open(place, "Header");
    runs.write(place.language(), Span.only(document.running().header()));
    document
        .running()
        .mark()
        .ifPresent(
            mark -> {
              out.tag("<w:r><w:tab/></w:r>");
              runs.write(place.language(), List.of(Span.bold(mark)));
            });
    paragraphs.close();
    return out.toString();
  }

  /// The paragraph at the foot, with the number of the page.
  String footer() {
    var out = new Wml();
    var runs = new RunWriter(out);
    var paragraphs = new Paragraphs(out, runs);
    paragraphs.open(place, "Footer");
    runs.write(place.language(), Span.only(document.running().footer()));
    out.tag("<w:r><w:tab/></w:r>");
    String pageOf =
        words.say(place.language(), "document.page.of", "page", "\u0001", "pages", "\u0002");
    for (String part : pageOf.split("(?<=[\u0001\u0002])|(?=[\u0001\u0002])", -1)) {
      switch (part) {
        case "\u0001" -> number(out, runs, "PAGE");
        case "\u0002" -> number(out, runs, "NUMPAGES");
        default -> runs.write(place.language(), Span.only(part));
      }
    }
    paragraphs.close();
    return out.toString();
  }

  private static void number(Wml out, RunWriter runs, String field) {
    runs.field(field);
    out.tag("<w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
  }
}
