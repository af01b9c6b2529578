package org.comity.review.web.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.comity.document.Document;
import org.comity.document.Format;
import org.comity.document.Rendering;
import org.comity.form.Definition;
import org.comity.form.sheets.Editions;
import org.comity.instrument.Instrument;
import org.comity.instrument.Instruments;
import org.comity.language.Language;
import org.comity.review.BlankQuestionnaire;
import org.comity.review.web.Reader;
import org.springframework.stereotype.Component;

/// Makes the pages of questionnaires for the current visitor.
@Component
class QuestionnairePages {
  private final Editions editions;
  private final Instruments instruments;
  private final BlankQuestionnaire questionnaires;
  private final QuestionnaireFiles files;
  private final Reader reader;

  QuestionnairePages(
      Editions editions,
      Instruments instruments,
      BlankQuestionnaire questionnaires,
      QuestionnaireFiles files,
      Reader reader) {
    this.editions = editions;
    this.instruments = instruments;
    this.questionnaires = questionnaires;
    this.files = files;
    this.reader = reader;
  }

  QuestionnairesPage all() {
    return new QuestionnairesPage(
        reader.say("review.questionnaires.title"),
        instruments.all().stream()
            .map(this::group)
            .filter(group -> !group.entries().isEmpty())
            .toList());
  }

  QuestionnairePage one(Definition definition) {
    Language own = reader.language();
    return new QuestionnairePage(
        questionnaires.title(definition.head(), own),
        html(definition),
        Stream.concat(Stream.of(own), Stream.of(Language.values()).filter(each -> each != own))
            .map(language -> file(definition, language))
            .toList());
  }

  private QuestionnairesPage.Group group(Instrument instrument) {
    return new QuestionnairesPage.Group(
        instruments.shortName(instrument, reader.language()).value(),
        editions.newest().stream()
            .filter(definition -> definition.head().instrument().equals(instrument.code()))
            .sorted(Comparator.comparing(Definition::id))
            .map(this::entry)
            .toList());
  }

  private QuestionnairesPage.Entry entry(Definition definition) {
    String cluster = definition.head().cluster();
    int questions = definition.questions().size();
    var facts = new ArrayList<String>();
    facts.add(reader.say("review.questionnaires.questions", "count", questions));
    facts.add(reader.say("review.questionnaires.edition", "edition", definition.edition()));
    int missing = questionnaires.missing(definition, reader.language());
    if (missing > 0) {
      facts.add(reader.say("review.questionnaires.missing", "count", missing, "all", questions));
    }
    return new QuestionnairesPage.Entry(
        address(reader.language(), definition),
        reader.say(
            "review.questionnaires.cluster", "cluster", cluster, "theme", reader.cluster(cluster)),
        List.copyOf(facts));
  }

  private String html(Definition definition) {
    return switch (files.file(definition, reader.language(), Format.HTML)) {
      case Rendering.Rendered(Format format, Document.Bytes content) -> content.text();
      case Rendering.FontsMissing missing -> throw new IllegalStateException(missing.message());
    };
  }

  private static QuestionnairePage.File file(Definition definition, Language language) {
    String address = address(language, definition);
    return new QuestionnairePage.File(language, address + ".pdf", address + ".docx");
  }

  private static String address(Language language, Definition definition) {
    return "/" + language.tag() + "/questionnaires/" + definition.id();
  }
}
