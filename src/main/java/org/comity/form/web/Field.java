package org.comity.form.web;

import java.util.List;
import java.util.UUID;
import org.comity.form.Address;
import org.comity.form.AnswerType;
import org.comity.form.Question;
import org.comity.form.Relevance;
import org.comity.language.Text;
import org.comity.shell.Problem;
import org.jspecify.annotations.Nullable;

/// One question as a field of a page.
///
/// @param address which answer
/// @param question the question
/// @param text its words
/// @param guidance the help beside it; null if there is none
/// @param provisions what it is about, with the address of each
/// @param relevance whether it is asked
/// @param why sentences on why it is asked; empty where it always is
/// @param parts what the controls show: the answer as saved, or what was typed and refused
/// @param options what can be chosen, with the words of each
/// @param columns the columns of a table, with the words of each
/// @param state what is saved
/// @param problems why what was typed cannot be taken
/// @param notes what is missing or advised at this place
/// @param key marks the next save of this field
/// @param more how many empty rows beyond the first a repeating answer shows
/// @param mostOfFile most bytes of a file that is sent along
public record Field(
    Address address,
    Question question,
    Text text,
    @Nullable Text guidance,
    List<Link> provisions,
    Relevance relevance,
    List<String> why,
    Parts parts,
    List<Option> options,
    List<Column> columns,
    State state,
    List<Problem> problems,
    List<Note> notes,
    UUID key,
    int more,
    long mostOfFile) {
  /// The marks that a long text knows, as its help explains them.
  public static final List<String> MARKS =
      List.of("bold", "italic", "list", "numbers", "link", "table", "note");

  private static final int MEGABYTE = 1024 * 1024;

  /// Most files of one answer.
  public static final int MOST_FILES = AnswerType.FILES;

  /// Stands for the name of a file in a sentence that a script says.
  public static final String FILE_NAME = "[file]";

  /// What a page carries along of each file.
  public static final List<String> FILE_FACTS = List.of("id", "name", "kind", "size");

  /// Something to follow.
  public record Link(String label, String address) {}

  /// An option with its words.
  public record Option(String key, Text label) {}

  /// A column of a table with its words.
  public record Column(String key, Text label, AnswerType.Cells cells) {}

  /// What is saved of a field.
  ///
  /// @param version 0 if nothing was ever saved
  /// @param by who saved it, empty if nobody
  /// @param at when, as the reader writes times
  public record State(int version, String by, String at) {
    /// Nothing was ever saved.
    public static final State NOTHING = new State(0, "", "");
  }

  /// A finding in words.
  ///
  /// @param tone `stop`, `warn` or empty
  /// @param severity the word for how grave it is
  /// @param message the sentence
  /// @param code stable, shown small
  public record Note(String tone, String severity, String message, String code) {}

  /// The id of the field in its page.
  public String id() {
    return FieldName.id(address);
  }

  /// The name of a control of this field.
  public String name(String part) {
    return id() + ":" + part;
  }

  /// The id of the control of a part.
  public String control(String part) {
    return id() + ":" + part;
  }

  /// The word of the answer's type, by which the template is chosen.
  public String type() {
    return question.type().word();
  }

  /// Most characters of a text; 0 where there is no such limit.
  public int maxLength() {
    return switch (question.type()) {
      case AnswerType.ShortText(int most) -> most;
      case AnswerType.LongText(int most) -> most;
      default -> 0;
    };
  }

  /// The problems of one part.
  public List<Problem> problems(String part) {
    return problems.stream().filter(problem -> problem.field().equals(control(part))).toList();
  }

  /// A part that the program wrote as a whole number; 0 if it is none.
  public long number(String part) {
    return parts
        .one(part)
        .filter(text -> text.matches("[0-9]{1,18}"))
        .map(Long::parseLong)
        .orElse(0L);
  }

  /// Whether it is closed by "no information available".
  public boolean closed() {
    return parts.one("unavailable").isPresent();
  }

  /// Whether an answer is there although it is not asked: kept, not counted.
  public boolean kept() {
    return relevance != Relevance.ASKED && state.version() > 0 && !parts.values().isEmpty();
  }

  /// The numbers of the rows that a repeating answer shows: those filled and the empty ones.
  public List<Integer> rowNumbers(String name) {
    int filled = parts.rows(name).size();
    return java.util.stream.IntStream.range(0, filled + (filled == 0 ? 1 : 0) + more)
        .boxed()
        .toList();
  }

  /// Most megabytes of one file.
  public long megabytes() {
    return mostOfFile / MEGABYTE;
  }
}
