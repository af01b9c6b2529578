package org.comity.review;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.document.Block;
import org.comity.document.Document;
import org.comity.document.Span;
import org.comity.form.Definition;
import org.comity.form.print.BlankForm;
import org.comity.form.sheets.Editions;
import org.comity.identity.Rehearsal;
import org.comity.instrument.Instruments;
import org.comity.language.Formats;
import org.comity.language.Language;
import org.comity.language.Words;
import org.springframework.stereotype.Component;

/// A questionnaire as a document before anybody answers it: to be read, discussed, and filled in by
/// hand where there is no line.
@Component
public class BlankQuestionnaire {
  private final Words words;
  private final Instruments instruments;
  private final Editions editions;
  private final Rehearsal rehearsal;
  private final Clock clock;

  BlankQuestionnaire(
      Words words, Instruments instruments, Editions editions, Rehearsal rehearsal, Clock clock) {
    this.words = words;
    this.instruments = instruments;
    this.editions = editions;
    this.rehearsal = rehearsal;
    this.clock = clock;
  }

  /// The document in a language; what is not translated stands in English and says so.
  public Document of(Definition definition, Language language) {
    Definition.Head head = definition.head();
    String title = title(head, language);
    return new Document(
        title,
        language,
        new Document.Metadata(
            words.say(language, "review.blank.author"),
            words.say(language, "review.blank.subject"),
            clock.instant(),
            definition.id() + "/" + definition.edition()),
        new Document.Running(title, definition.id() + " " + definition.edition(), mark(language)),
        blocks(definition, language),
        List.of());
  }

  /// How many questions of a questionnaire stand in English in this language.
  public int missing(Definition definition, Language language) {
    return form(definition, language).missing();
  }

  /// Instrument, cluster and its theme.
  public String title(Definition.Head head, Language language) {
    return words.say(
        language,
        "review.blank.title",
        "instrument",
        instruments
            .find(head.instrument())
            .map(found -> instruments.shortName(found, language).value())
            .orElse(head.instrument()),
        "cluster",
        head.cluster(),
        "theme",
        instruments.cluster(head.cluster(), language).value());
  }

  private Optional<String> mark(Language language) {
    return rehearsal.on()
        ? Optional.of(words.say(language, "review.document.rehearsal"))
        : Optional.empty();
  }

  private List<Block> blocks(Definition definition, Language language) {
    BlankForm form = form(definition, language);
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Facts(
            List.of(
                fact(language, "edition", definition.edition()),
                fact(language, "questions", Integer.toString(definition.questions().size())))));
    blocks.add(remark(words.say(language, "review.blank.ownWords")));
    if (form.missing() > 0) {
      blocks.add(remark(words.say(language, "review.blank.missing", "count", form.missing())));
    }
    blocks.add(new Block.Contents(1));
    blocks.addAll(form.blocks());
    return blocks;
  }

  private BlankForm form(Definition definition, Language language) {
    return new BlankForm(
        words, editions.texts(), new Formats(language, ZoneOffset.UTC), definition);
  }

  private static Block remark(String sentence) {
    return new Block.Paragraph(Span.only(sentence));
  }

  private Block.Fact fact(Language language, String key, String value) {
    return new Block.Fact(
        Span.only(words.say(language, "review.blank." + key)), List.of(new Span.Isolated(value)));
  }
}
