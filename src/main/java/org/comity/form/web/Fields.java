package org.comity.form.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.comity.form.Address;
import org.comity.form.AnswerType;
import org.comity.form.Evaluation;
import org.comity.form.Finding;
import org.comity.form.Question;
import org.comity.form.Refusal;
import org.comity.form.Value;
import org.comity.form.sheets.SavedAnswer;
import org.comity.language.Formats;
import org.comity.language.Language;
import org.comity.language.Texts;
import org.comity.language.Words;
import org.comity.shell.Problem;
import org.jspecify.annotations.Nullable;

/// Makes the fields of one form for one reader.
///
/// @param words the words of the interface
/// @param texts the texts of the questionnaires
/// @param formats how the reader writes dates and times
/// @param evaluation what is asked
/// @param saved the answers as they stand
/// @param names the names of their authors
/// @param mostOfFile most bytes of a file that is sent along; 0 where none is
public record Fields(
    Words words,
    Texts texts,
    Formats formats,
    Evaluation evaluation,
    Map<Address, SavedAnswer> saved,
    Function<UUID, String> names,
    long mostOfFile) {

  /// The field of an answer as it is saved. That it is still open says the progress; only what is
  /// wrong or advised stands beside it.
  public Field of(Address address) {
    SavedAnswer answer = saved.get(address);
    return field(address, PartsOf.value(answer == null ? null : answer.value()), List.of(), 0);
  }

  /// The field as it was typed, with why it cannot be taken, and more empty rows if asked for.
  public Field typed(Address address, Parts parts, List<Refusal> refusals, int more) {
    return field(address, parts, problems(address, refusals), more);
  }

  /// The field of an answer as it is saved, with why something that came with it was not taken.
  public Field of(Address address, List<Refusal> refusals) {
    SavedAnswer answer = saved.get(address);
    Parts parts = PartsOf.value(answer == null ? null : answer.value());
    return field(address, parts, problems(address, refusals), 0);
  }

  /// The parts of a field that shows this answer.
  public static Parts parts(@Nullable Value value) {
    return PartsOf.value(value);
  }

  private Field field(Address address, Parts parts, List<Problem> problems, int more) {
    Question question = evaluation.question(address);
    return new Field(
        address,
        question,
        texts.in(language(), question.text()),
        question.guidance() == null ? null : texts.in(language(), question.guidance()),
        question.provisions().stream().map(this::provision).toList(),
        evaluation.relevance(address),
        new WhyInWords(this).sentences(address),
        parts,
        options(question.type()),
        columns(question.type()),
        state(address),
        problems,
        notes(address),
        UUID.randomUUID(),
        more,
        mostOfFile);
  }

  private List<Field.Note> notes(Address address) {
    return evaluation.findings(address).stream()
        .filter(finding -> !finding.code().equals(Finding.REQUIRED_MISSING))
        .map(finding -> new FindingInWords(words, language()).note(finding))
        .toList();
  }

  /// The options of a type with their words.
  List<Field.Option> options(AnswerType type) {
    return switch (type) {
      case AnswerType.SingleChoice(var options) -> options.stream().map(this::option).toList();
      case AnswerType.MultiChoice(var options) -> options.stream().map(this::option).toList();
      default -> type.keys().stream().map(this::fixed).toList();
    };
  }

  private Field.Option option(AnswerType.Option option) {
    return new Field.Option(option.key(), texts.in(language(), option.label()));
  }

  private Field.Option fixed(String key) {
    String label = words.say(language(), "form.answer." + key);
    return new Field.Option(
        key,
        new org.comity.language.Text(label, language(), org.comity.language.Text.State.TRANSLATED));
  }

  private List<Field.Column> columns(AnswerType type) {
    return type instanceof AnswerType.Table(var columns)
        ? columns.stream()
            .map(
                column ->
                    new Field.Column(
                        column.key(), texts.in(language(), column.label()), column.cells()))
            .toList()
        : List.of();
  }

  private Field.Link provision(String provision) {
    String[] parts = provision.split("-", 2);
    String address =
        "/"
            + language().tag()
            + "/instruments/"
            + parts[0]
            + "/provisions/"
            + parts[parts.length - 1];
    return new Field.Link(ProvisionName.of(provision), address);
  }

  private Field.State state(Address address) {
    SavedAnswer answer = saved.get(address);
    return answer == null
        ? Field.State.NOTHING
        : new Field.State(
            answer.version(), names.apply(answer.author()), formats.moment(answer.at()));
  }

  private List<Problem> problems(Address address, List<Refusal> refusals) {
    return refusals.stream()
        .map(
            refusal ->
                new Problem(
                    control(address, refusal),
                    words.say(
                        language(), "form.refusal." + refusal.code(), pairs(refusal.arguments()))))
        .toList();
  }

  private String control(Address address, Refusal refusal) {
    String part = FieldParts.of(evaluation.question(address).type(), refusal.field());
    return FieldName.id(address) + ":" + part;
  }

  /// Named arguments as the words take them.
  static Object[] pairs(Map<String, Object> arguments) {
    return arguments.entrySet().stream()
        .flatMap(entry -> java.util.stream.Stream.of(entry.getKey(), entry.getValue()))
        .toArray();
  }

  /// The reader's language.
  Language language() {
    return formats.language();
  }

  /// The words of an option of a question; its key if it has none.
  String label(@Nullable Question question, String option) {
    return question == null
        ? option
        : options(question.type()).stream()
            .filter(found -> found.key().equals(option))
            .map(found -> found.label().value())
            .findFirst()
            .orElse(option);
  }
}
