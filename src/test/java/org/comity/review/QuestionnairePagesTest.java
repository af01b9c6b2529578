package org.comity.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.comity.form.sheets.Editions;
import org.comity.testing.Browsing;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class QuestionnairePagesTest {
  private final Browsing visitor;
  private final Editions editions;

  QuestionnairePagesTest(@Autowired MockMvc pages, @Autowired Editions editions) {
    this.visitor = new Browsing(pages);
    this.editions = editions;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar", "ru", "zh"})
  void everyQuestionnaireIsOpenToEverybodyInEveryLanguage(String language) {
    String list = visitor.read("/" + language + "/questionnaires");
    editions
        .newest()
        .forEach(
            definition -> {
              String address = "/" + language + "/questionnaires/" + definition.id();
              assertThat(list).contains("href=\"" + address + "\"");
              assertThat(visitor.read(address))
                  .contains("<article class=\"sheet\" lang=\"" + language + "\"")
                  .contains(address + ".pdf", address + ".docx")
                  .containsOnlyOnce("<h1");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar", "zh"})
  void itCanBeHadAsPdfAndAsAWordFile(String language) throws IOException {
    MockHttpServletResponse pdf = visitor.open("/" + language + "/questionnaires/tip-3.pdf");
    assertThat(pdf.getHeader("Content-Disposition")).contains("tip-3-2026-1-" + language + ".pdf");
    try (var read = Loader.loadPDF(pdf.getContentAsByteArray())) {
      assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo(language);
      assertThat(read.getNumberOfPages()).isBetween(10, 30);
    }
    MockHttpServletResponse word = visitor.open("/" + language + "/questionnaires/tip-3.docx");
    assertThat(word.getContentType()).contains("wordprocessingml");
    assertThat(document(word.getContentAsByteArray())).contains("1a");
  }

  private static String document(byte[] word) throws IOException {
    try (var files = new ZipInputStream(new ByteArrayInputStream(word))) {
      for (var file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
        if (file.getName().equals("word/document.xml")) {
          return new String(files.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("No document inside");
  }

  @Test
  void anAddressWithoutALanguageLeadsToTheReadersOwn() {
    assertThat(visitor.open("/questionnaires/untoc-1").getRedirectedUrl())
        .isEqualTo("/en/questionnaires/untoc-1");
  }

  @Test
  void thereIsNothingUnderAnotherName() {
    assertThat(visitor.open("/en/questionnaires/untoc-9").getStatus()).isEqualTo(404);
    assertThat(visitor.open("/en/questionnaires/untoc-9.pdf").getStatus()).isEqualTo(404);
  }
}
