package org.comity.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What kind of answer a question takes, with the limits of that kind.
public sealed interface AnswerType {
  /// Most characters of a short text where the definition says nothing else.
  int SHORT_TEXT = 500;

  /// Most characters of a long text where the definition says nothing else.
  int LONG_TEXT = 20_000;

  /// Most files of one answer.
  int FILES = 20;

  /// The option whose meaning the person has to write beside it.
  String OTHER = "other";

  /// Yes or no.
  record YesNo() implements AnswerType {}

  /// Yes; yes, in part; or no.
  record YesPartNo() implements AnswerType {}

  /// Exactly one of the options.
  record SingleChoice(List<Option> options) implements AnswerType {
    /// Takes the options in the order of the definition.
    public SingleChoice {
      options = List.copyOf(options);
    }
  }

  /// One or more of the options.
  record MultiChoice(List<Option> options) implements AnswerType {
    /// Takes the options in the order of the definition.
    public MultiChoice {
      options = List.copyOf(options);
    }
  }

  /// One line of text, at most so many characters (code points).
  record ShortText(int maxLength) implements AnswerType {}

  /// A text of several paragraphs, lists and tables, at most so many characters (code points) of
  /// words, notes included and marks not.
  record LongText(int maxLength) implements AnswerType {}

  /// A number between two bounds, both included; no bound where null.
  record Decimal(@Nullable BigDecimal min, @Nullable BigDecimal max) implements AnswerType {}

  /// A calendar date.
  record Day() implements AnswerType {}

  /// An amount in a currency.
  record Money() implements AnswerType {}

  /// One or more provisions of national law.
  record Citations() implements AnswerType {}

  /// One or more authorities, each with a free note.
  record Authorities() implements AnswerType {}

  /// Rows under fixed columns.
  record Table(List<Column> columns) implements AnswerType {
    /// Takes the columns in the order of the definition.
    public Table {
      columns = List.copyOf(columns);
    }

    /// The column of this key.
    public Optional<Column> column(String key) {
      return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }
  }

  /// One or more uploaded files.
  record Files() implements AnswerType {}

  /// One answer that can be chosen.
  ///
  /// @param key what is stored and what conditions name
  /// @param label key of its text
  record Option(String key, String label) {}

  /// One column of a table.
  ///
  /// @param key what a row is stored under
  /// @param label key of its heading
  /// @param cells what its cells take
  /// @param maxLength most characters of a cell
  record Column(String key, String label, Cells cells, int maxLength) {}

  /// What the cells of a column take. All are stored as text: a date as `2026-05-31`, a number with
  /// a point.
  enum Cells {
    SHORT_TEXT("short-text"),
    NUMBER("number"),
    DATE("date"),
    AUTHORITY("authority-ref"),
    CITATION("legislation-citations");

    private final String word;

    Cells(String word) {
      this.word = word;
    }

    /// The word a definition writes for it.
    public String word() {
      return word;
    }
  }

  /// The word a definition writes for this type, such as `yes-part-no`.
  default String word() {
    return switch (this) {
      case YesNo yesNo -> "yes-no";
      case YesPartNo yesPartNo -> "yes-part-no";
      case SingleChoice choice -> "single-choice";
      case MultiChoice choices -> "multi-choice";
      case ShortText text -> "short-text";
      case LongText text -> "long-text";
      case Decimal number -> "number";
      case Day day -> "date";
      case Money money -> "money";
      case Citations citations -> "legislation-citations";
      case Authorities authorities -> "authority-ref";
      case Table table -> "table";
      case Files files -> "attachments";
    };
  }

  /// The keys that can be chosen, in order; empty for a type without options, to which no condition
  /// can refer.
  default List<String> keys() {
    return switch (this) {
      case YesNo yesNo -> List.of("yes", "no");
      case YesPartNo yesPartNo -> List.of("yes", "in-part", "no");
      case SingleChoice choice -> choice.options().stream().map(Option::key).toList();
      case MultiChoice choices -> choices.options().stream().map(Option::key).toList();
      default -> List.of();
    };
  }

  /// Why an answer does not fit this type, each with its place inside the answer; empty if it does.
  /// "No information available" fits every type.
  default List<Refusal> refusals(Value value) {
    return Fit.refusals(this, value);
  }
}
