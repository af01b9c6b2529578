package org.comity.review.web.questionnaire;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.comity.document.Format;
import org.comity.form.Definition;
import org.comity.form.sheets.Editions;
import org.comity.language.Language;
import org.comity.review.web.Download;
import org.comity.review.web.Reader;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The questionnaires before anybody answers them. Open to everybody.
@Controller
class QuestionnaireController {
  private static final String ALL = "/{language:en|fr|es|ar|ru|zh}/questionnaires";
  private static final String ONE = ALL + "/{questionnaire:[a-z0-9-]+}";

  private final QuestionnairePages pages;
  private final QuestionnaireFiles files;
  private final Editions editions;
  private final Reader reader;

  QuestionnaireController(
      QuestionnairePages pages, QuestionnaireFiles files, Editions editions, Reader reader) {
    this.pages = pages;
    this.files = files;
    this.editions = editions;
    this.reader = reader;
  }

  @GetMapping({"/questionnaires", "/questionnaires/**"})
  Reply inTheReadersLanguage(HttpServletRequest request) {
    return new SeeOther("/" + reader.language().tag() + request.getRequestURI());
  }

  @GetMapping(ALL)
  Reply all() {
    return pages.all();
  }

  @GetMapping(ONE)
  Optional<? extends Reply> one(@PathVariable String questionnaire) {
    return editions.newest(questionnaire).map(pages::one);
  }

  @GetMapping(ONE + ".pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String language, @PathVariable String questionnaire) {
    return file(language, questionnaire, Format.PDF);
  }

  @GetMapping(ONE + ".docx")
  ResponseEntity<byte[]> word(@PathVariable String language, @PathVariable String questionnaire) {
    return file(language, questionnaire, Format.DOCX);
  }

  private ResponseEntity<byte[]> file(String tag, String questionnaire, Format format) {
    return Language.of(tag)
        .flatMap(
            language ->
                editions
                    .newest(questionnaire)
                    .map(found -> download(found, language, format).open()))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private Download download(Definition definition, Language language, Format format) {
    return new Download(
        files.file(definition, language, format),
        definition.id() + "-" + definition.edition() + "-" + language.tag());
  }
}
