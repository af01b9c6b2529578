package org.comity.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.apache.pdfbox.Loader;
import org.comity.document.docx.DocxRenderer;
import org.comity.document.html.HtmlRenderer;
import org.comity.document.pdf.PdfRenderer;
import org.comity.language.Language;
import org.comity.language.Words;
import org.junit.jupiter.api.Test;

/// Says what a review of 300 answers costs. Times are for the reader; no time makes it fail.
class FullReviewTest {
  private static final Words WORDS = new Words();
  private static final int WARM = 5;

  @Test
  void aReviewOf300AnswersBecomesAPdfOfSome97Pages() throws IOException {
    byte[] pdf = made(new PdfRenderer(new HtmlRenderer(WORDS), WORDS));
    try (var read = Loader.loadPDF(pdf)) {
      assertThat(read.getNumberOfPages()).isBetween(80, 110);
    }
  }

  @Test
  void aReviewOf300AnswersBecomesAWordFile() {
    assertThat(made(new DocxRenderer(WORDS))).hasSizeGreaterThan(10_000);
  }

  private static byte[] made(Renderer renderer) {
    Document review = Samples.review(Language.ENGLISH, 300);
    var threads = ManagementFactory.getThreadMXBean();
    byte[] made = {};
    for (int i = 1; i <= WARM; i++) {
      long before = threads.getCurrentThreadCpuTime();
      made = bytes(renderer.render(review));
      long milliseconds = (threads.getCurrentThreadCpuTime() - before) / 1_000_000;
      System.out.printf(
          "%s of 300 answers, run %d: %d ms CPU%n", renderer.format(), i, milliseconds);
    }
    return made;
  }

  private static byte[] bytes(Rendering rendering) {
    return switch (rendering) {
      case Rendering.Rendered rendered -> rendered.content().toArray();
      case Rendering.FontsMissing missing -> throw new AssertionError(missing.message());
    };
  }
}
