package org.comity.review.web.questionnaire;

import java.util.LinkedHashMap;
import java.util.Map;
import org.comity.document.Format;
import org.comity.document.Rendering;
import org.comity.document.Renderings;
import org.comity.form.Definition;
import org.comity.language.Language;
import org.comity.review.BlankQuestionnaire;
import org.springframework.stereotype.Component;

/// The blank questionnaires as files. They are open to everybody, so one is made at a time and the
/// last ones are kept: a flood of requests costs at most one processor.
@Component
class QuestionnaireFiles {
  private static final int KEPT = 24;

  private final BlankQuestionnaire questionnaires;
  private final Renderings renderings;
  private final Map<Key, Rendering> made = new LinkedHashMap<>(KEPT, 0.75F, true);

  private record Key(String questionnaire, String edition, Language language, Format format) {}

  QuestionnaireFiles(BlankQuestionnaire questionnaires, Renderings renderings) {
    this.questionnaires = questionnaires;
    this.renderings = renderings;
  }

  /// The questionnaire in a language and a format.
  synchronized Rendering file(Definition definition, Language language, Format format) {
    var key = new Key(definition.id(), definition.edition(), language, format);
    Rendering kept = made.get(key);
    return kept == null ? make(key, definition) : kept;
  }

  private Rendering make(Key key, Definition definition) {
    Rendering rendering =
        renderings.render(questionnaires.of(definition, key.language()), key.format());
    made.put(key, rendering);
    if (made.size() > KEPT) {
      made.remove(made.keySet().iterator().next());
    }
    return rendering;
  }
}
