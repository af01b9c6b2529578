package org.comity.review.talk;

import java.util.Optional;
import org.comity.form.sheets.Editions;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.review.ReviewNames;
import org.springframework.stereotype.Component;

/// What a question is called in a discussion.
@Component
class QuestionWords {
  private final Words words;
  private final ReviewNames names;
  private final Editions editions;

  QuestionWords(Words words, ReviewNames names, Editions editions) {
    this.words = words;
    this.names = names;
    this.editions = editions;
  }

  /// Questionnaire and number; empty if the questionnaire has no such question.
  Optional<String> title(QuestionPlace at, Language language) {
    return editions
        .of(at.sheet())
        .question(at.key().address().question())
        .map(
            question ->
                words.say(
                    language,
                    "review.talk.question",
                    "number",
                    question.number(),
                    "instrument",
                    names.instrument(at.key().instrument(), language),
                    "review",
                    names.place(
                        at.review().state(),
                        at.review().cluster(),
                        at.review().cycle(),
                        language)));
  }

  /// Who of a body sees it.
  String readers(Language language) {
    return words.say(language, "review.talk.readers");
  }
}
