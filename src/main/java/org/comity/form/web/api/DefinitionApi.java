package org.comity.form.web.api;

import java.util.List;
import org.comity.form.sheets.Editions;
import org.comity.language.Words;
import org.comity.shell.ApiProblems;
import org.comity.shell.CurrentVisitor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Editions of questionnaires. For every token.
@RestController
class DefinitionApi {
  private final Editions editions;
  private final Words words;
  private final CurrentVisitor current;
  private final ApiProblems problems;

  DefinitionApi(Editions editions, Words words, CurrentVisitor current, ApiProblems problems) {
    this.editions = editions;
    this.words = words;
    this.current = current;
    this.problems = problems;
  }

  /// The newest editions.
  record Definitions(List<DefinitionJson.Summary> definitions) {}

  @GetMapping("/api/v1/definitions")
  Definitions all() {
    DefinitionTexts texts = texts();
    return new Definitions(
        editions.newest().stream()
            .map(definition -> DefinitionJson.Summary.of(definition, texts))
            .toList());
  }

  @GetMapping("/api/v1/definitions/{questionnaire}/editions/{edition}")
  ResponseEntity<?> one(@PathVariable String questionnaire, @PathVariable String edition) {
    return editions
        .find(questionnaire, edition)
        .<ResponseEntity<?>>map(
            definition ->
                ResponseEntity.ok()
                    .eTag(definition.hash())
                    .body(DefinitionJson.of(definition, texts())))
        .orElseGet(problems::notFound);
  }

  private DefinitionTexts texts() {
    return new DefinitionTexts(words, editions.texts(), current.visitor().language());
  }
}
