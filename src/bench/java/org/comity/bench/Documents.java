package org.comity.bench;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.comity.document.Block;
import org.comity.document.Document;
import org.comity.document.Renderer;
import org.comity.document.Rendering;
import org.comity.document.RichText;
import org.comity.document.Span;
import org.comity.document.docx.DocxRenderer;
import org.comity.document.html.HtmlRenderer;
import org.comity.document.pdf.PdfRenderer;
import org.comity.language.Language;
import org.comity.language.Words;

/// What a full review costs as PDF and as a Word file: 300 answers of some 110 words, as many as
/// fill 97 pages or so.
final class Documents {
  private static final int ANSWERS = 300;
  private static final int ANSWER_WORDS = 55;
  private static final int PER_SECTION = 20;
  private static final int WARM = 8;
  private static final int TIMES = 5;

  private Documents() {}

  static void measure(Options options, Figures figures) throws IOException {
    var words = new Words();
    Document review = review(new Random(options.seed()));
    byte[] pdf = measure(new PdfRenderer(new HtmlRenderer(words), words), review, 400, figures);
    try (var read = Loader.loadPDF(pdf)) {
      var once = new Figures.Sample(1, 0);
      figures.add("documents", "pages of the PDF", read.getNumberOfPages(), "", once, 0);
    }
    measure(new DocxRenderer(words), review, 0, figures);
  }

  private static byte[] measure(Renderer renderer, Document review, double goal, Figures figures) {
    byte[] made = {};
    for (int i = 0; i < WARM; i++) {
      made = bytes(renderer.render(review));
    }
    Clocks start = Clocks.now();
    for (int i = 0; i < TIMES; i++) {
      made = bytes(renderer.render(review));
    }
    Clocks each = start.each(TIMES);
    var sample = new Figures.Sample(TIMES, WARM);
    String what = renderer.format() + " of " + ANSWERS + " answers, ";
    figures.add("documents", what + "CPU", each.cpu() / 1e6, "ms", sample, goal);
    figures.add("documents", what + "wall", each.wall() / 1e6, "ms", sample, 0);
    figures.add("documents", what + "size", made.length / 1024.0, "KB", sample, 0);
    return made;
  }

  private static Document review(Random random) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Contents(2));
    for (int i = 0; i < ANSWERS; i++) {
      if (i % PER_SECTION == 0) {
        blocks.add(new Block.Heading(1, Span.only("Section " + (i / PER_SECTION + 1))));
      }
      blocks.add(question(random, i + 1));
    }
    return document(blocks);
  }

  private static Block question(Random random, int number) {
    String answer = LongText.of(random, ANSWER_WORDS) + "\n\n" + LongText.of(random, ANSWER_WORDS);
    return new Block.Question(
        String.valueOf(number),
        Span.only("Please describe " + LongText.of(random, 15)),
        RichText.parse(answer).blocks(),
        Span.only(""));
  }

  private static Document document(List<Block> blocks) {
    return new Document(
        "Review of Aurelia",
        Language.ENGLISH,
        new Document.Metadata("Aurelia", "Cluster I", Instant.EPOCH, "XA/2026/UNTOC-I"),
        new Document.Running("Review of Aurelia", "Aurelia", Optional.of("REHEARSAL")),
        blocks,
        List.of());
  }

  private static byte[] bytes(Rendering rendering) {
    return switch (rendering) {
      case Rendering.Rendered rendered -> rendered.content().toArray();
      case Rendering.FontsMissing missing -> throw new IllegalStateException(missing.message());
    };
  }
}
