package org.comity.review;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.document.Block;
import org.comity.document.Document;
import org.comity.document.Span;
import org.comity.form.Address;
import org.comity.form.Evaluation;
import org.comity.form.json.ValueJson;
import org.comity.form.print.AnsweredForm;
import org.comity.form.reading.DefinitionFiles;
import org.comity.form.sheets.SavedAnswer;
import org.comity.form.sheets.Sheets;
import org.comity.identity.BodyNames;
import org.comity.instrument.Instruments;
import org.comity.language.Formats;
import org.comity.language.Language;
import org.comity.language.Texts;
import org.comity.language.Words;
import org.springframework.stereotype.Component;

/// A submission as a document, from what was frozen alone: later changes of texts do not touch it.
@Component
public class SubmissionDocument {
  private static final UUID NOBODY = new UUID(0, 0);

  private final Words words;
  private final Instruments instruments;
  private final BodyNames bodies;
  private final FilesInWords files;

  SubmissionDocument(Words words, Instruments instruments, BodyNames bodies, FilesInWords files) {
    this.files = files;
    this.words = words;
    this.instruments = instruments;
    this.bodies = bodies;
  }

  /// The document, in the language in which it was submitted, with the frozen record inside.
  public Document of(Submission submission) {
    FrozenReview frozen = Submissions.read(submission);
    Language language = Language.of(frozen.language()).orElse(Language.ENGLISH);
    String state = bodies.name(frozen.state(), language);
    String theme = instruments.cluster(frozen.cluster(), language).value();
    String title = title(language, state, frozen.cluster(), theme);
    return new Document(
        title,
        language,
        new Document.Metadata(state, theme, frozen.submittedAt(), submission.id().toString()),
        new Document.Running(title, submission.sha256().substring(0, 16), mark(frozen, language)),
        blocks(submission, frozen, language),
        List.of(record(submission)));
  }

  private String title(Language language, String state, String cluster, String theme) {
    return words.say(
        language, "review.document.title", "state", state, "cluster", cluster, "theme", theme);
  }

  private Optional<String> mark(FrozenReview frozen, Language language) {
    return frozen.rehearsal()
        ? Optional.of(words.say(language, "review.document.rehearsal"))
        : Optional.empty();
  }

  private static Document.Attachment record(Submission submission) {
    byte[] frozen = submission.frozen().getBytes(StandardCharsets.UTF_8);
    return new Document.Attachment(
        "submission.json", "application/json", Document.Bytes.of(frozen));
  }

  private List<Block> blocks(Submission submission, FrozenReview frozen, Language language) {
    var blocks = new ArrayList<Block>();
    blocks.add(facts(submission, frozen, language));
    blocks.add(new Block.Contents(2));
    for (FrozenReview.Questionnaire questionnaire : frozen.questionnaires()) {
      String name =
          instruments
              .find(questionnaire.instrument())
              .map(found -> instruments.name(found, language).value())
              .orElse(questionnaire.instrument());
      blocks.add(new Block.Heading(1, Span.only(name)));
      blocks.addAll(answered(questionnaire, language));
    }
    blocks.addAll(files(frozen, language));
    return blocks;
  }

  /// The files once more in one list, each with its hash.
  private List<Block> files(FrozenReview frozen, Language language) {
    List<Block.Item> items =
        files.lines(SubmittedFile.of(frozen), new Formats(language, ZoneOffset.UTC)).stream()
            .map(line -> Block.Item.of(spans(line)))
            .toList();
    String title = words.say(language, "review.document.files");
    return items.isEmpty()
        ? List.of()
        : List.of(new Block.Heading(1, Span.only(title)), new Block.ListBlock(true, 1, items));
  }

  private static List<Span> spans(FilesInWords.Line line) {
    return List.of(
        new Span.Isolated(line.name()),
        Span.text(" (" + line.detail() + "); " + line.where() + "; SHA-256 "),
        new Span.Isolated(line.sha256()));
  }

  private Block facts(Submission submission, FrozenReview frozen, Language language) {
    var formats = new Formats(language, ZoneOffset.UTC);
    return new Block.Facts(
        List.of(
            fact(language, "state", Span.text(bodies.name(frozen.state(), language))),
            fact(
                language,
                "by",
                Span.text(frozen.submittedBy() + formats.comma() + frozen.office())),
            fact(language, "at", Span.text(formats.moment(frozen.submittedAt()) + " UTC")),
            fact(language, "sha256", new Span.Isolated(submission.sha256()))));
  }

  private Block.Fact fact(Language language, String key, Span value) {
    return new Block.Fact(Span.only(words.say(language, "review.document." + key)), List.of(value));
  }

  private List<Block> answered(FrozenReview.Questionnaire questionnaire, Language language) {
    Map<Address, SavedAnswer> saved = new HashMap<>();
    questionnaire.answers().forEach(answer -> put(saved, answer));
    var definition = DefinitionFiles.frozen(questionnaire.definition());
    var evaluation = Evaluation.of(definition, Sheets.given(saved));
    return new AnsweredForm(
            words,
            Texts.of(questionnaire.texts()),
            new Formats(language, ZoneOffset.UTC),
            evaluation,
            saved)
        .blocks();
  }

  private static void put(Map<Address, SavedAnswer> saved, FrozenReview.Answer answer) {
    var address = new Address(answer.question(), answer.path());
    saved.put(
        address,
        new SavedAnswer(
            address,
            answer.version(),
            answer.version() - 1,
            answer.value() == null ? null : ValueJson.stored(answer.value()),
            Language.of(answer.language()).orElse(Language.ENGLISH),
            NOBODY,
            answer.at()));
  }
}
