package org.comity.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.comity.document.pdf.ReadingText;
import org.comity.document.pdf.TaggedText;

/// The files of a submission as the person in front of its page gets them.
record SubmittedFiles(Page page, String language) {

  /// Takes both files with the browser's session and looks into them.
  void hold(String... answers) {
    try {
      pdf(answers);
      word(answers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void pdf(String... answers) throws IOException {
    byte[] bytes = taken("a[href$='.pdf']", "application/pdf");
    String title = page.locator("article.sheet h1").textContent();
    try (var pdf = Loader.loadPDF(bytes)) {
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(title);
      assertThat(pdf.getNumberOfPages()).isGreaterThan(5);
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language);
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    }
    String text = TaggedText.of(bytes);
    assertThat(text).contains(answers);
    String article = (String) page.locator("article.sheet").evaluate("sheet => sheet.outerHTML");
    assertThat(ReadingText.difference(article, text)).isEmpty();
  }

  private void word(String... answers) throws IOException {
    byte[] bytes = taken("a[href$='.docx']", "wordprocessingml.document");
    try (var files = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
        if (file.getName().equals("word/document.xml")) {
          String text = new String(files.readAllBytes(), StandardCharsets.UTF_8);
          assertThat(text.replaceAll("<[^>]+>", "")).contains(answers);
          return;
        }
      }
    }
    throw new AssertionError("No document inside");
  }

  private byte[] taken(String link, String type) {
    String address = (String) page.locator(link).evaluate("link => link.href");
    APIResponse answer = page.request().get(address);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers().get("content-type")).contains(type);
    return answer.body();
  }
}
