package org.comity.document;

import java.util.List;
import java.util.Optional;
import org.comity.language.Language;

/// A part of a document, from top to bottom. The set is closed: each renderer knows all of it.
public sealed interface Block {

  /// The words of these blocks alone, without format: a line for each paragraph, entry and row.
  static String words(List<Block> blocks) {
    return PlainText.of(blocks);
  }

  /// A heading, which is also an entry in the contents list and a bookmark.
  ///
  /// @param level 1 for a part, down to 4; the title of the document stands above level 1
  /// @param text the heading's words
  record Heading(int level, List<Span> text) implements Block {
    /// The lowest level of a heading.
    public static final int LOWEST = 4;

    /// Refuses another level than 1 to 4.
    public Heading {
      if (level < 1 || level > LOWEST) {
        throw new IllegalArgumentException("No heading of level " + level);
      }
      text = List.copyOf(text);
    }
  }

  /// A paragraph.
  ///
  /// @param text its words
  record Paragraph(List<Span> text) implements Block {
    /// Keeps its own copy of the words.
    public Paragraph {
      text = List.copyOf(text);
    }
  }

  /// A paragraph with a number; the numbers run through the whole document from 1.
  ///
  /// @param text its words
  record NumberedParagraph(List<Span> text) implements Block {
    /// Keeps its own copy of the words.
    public NumberedParagraph {
      text = List.copyOf(text);
    }
  }

  /// A list of at most two levels.
  ///
  /// @param ordered whether the entries are numbered
  /// @param start the number of the first entry; 1 where the list is not ordered
  /// @param items the entries
  record ListBlock(boolean ordered, int start, List<Item> items) implements Block {
    /// Refuses a list without entries and a start below 0.
    public ListBlock {
      if (items.isEmpty() || start < 0 || (!ordered && start != 1)) {
        throw new IllegalArgumentException("A list has entries, and a start if it is ordered");
      }
      items = List.copyOf(items);
    }
  }

  /// An entry of a list.
  ///
  /// @param text its words
  /// @param sublist the entries below it
  record Item(List<Span> text, Optional<Sublist> sublist) {
    /// Keeps its own copy of the words.
    public Item {
      text = List.copyOf(text);
    }

    /// An entry with none below it.
    public static Item of(List<Span> text) {
      return new Item(text, Optional.empty());
    }
  }

  /// The second level of a list, and its last.
  ///
  /// @param ordered whether the entries are numbered, from 1
  /// @param items the words of each entry
  record Sublist(boolean ordered, List<List<Span>> items) {
    /// Refuses a list without entries.
    public Sublist {
      if (items.isEmpty()) {
        throw new IllegalArgumentException("A list has entries");
      }
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /// A simple table: no cell spans two others.
  ///
  /// @param caption what the table shows; empty for none
  /// @param header the heads of the columns; an empty row for none
  /// @param rows the rows, each as wide as the header
  record Table(List<Span> caption, Row header, List<Row> rows) implements Block {
    /// Refuses rows of different width and a table without any cell.
    public Table {
      caption = List.copyOf(caption);
      rows = List.copyOf(rows);
      int width = header.cells().isEmpty() ? firstWidth(rows) : header.cells().size();
      if (width == 0 || rows.stream().anyMatch(row -> row.cells().size() != width)) {
        throw new IllegalArgumentException("Each row of a table has the same number of cells");
      }
    }

    /// The number of columns, at least 1.
    public int width() {
      return header.cells().isEmpty() ? firstWidth(rows) : header.cells().size();
    }

    /// Whether all its cells are empty, to be filled in by hand.
    public boolean isBlank() {
      return !rows.isEmpty()
          && rows.stream().flatMap(row -> row.cells().stream()).allMatch(List::isEmpty);
    }

    private static int firstWidth(List<Row> rows) {
      return rows.isEmpty() ? 0 : rows.getFirst().cells().size();
    }
  }

  /// A row of a table.
  ///
  /// @param cells the words of each cell
  record Row(List<List<Span>> cells) {
    /// Keeps its own copy of the cells.
    public Row {
      cells = cells.stream().map(List::copyOf).toList();
    }

    /// A row without cells: the header of a table that has none.
    public static Row none() {
      return new Row(List.of());
    }
  }

  /// Pairs of a label and its value, one below the other.
  ///
  /// @param facts the pairs
  record Facts(List<Fact> facts) implements Block {
    /// Keeps its own copy of the pairs.
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /// A label and its value.
  ///
  /// @param label what the value is
  /// @param value the value
  record Fact(List<Span> label, List<Span> value) {
    /// Keeps its own copies.
    public Fact {
      label = List.copyOf(label);
      value = List.copyOf(value);
    }
  }

  /// A question and its answer.
  ///
  /// @param number the number shown before the question; empty for none
  /// @param text the question
  /// @param answer the answer, which holds no question and no heading
  /// @param note what is said about the answer, such as its language or date; empty for none
  record Question(String number, List<Span> text, List<Block> answer, List<Span> note)
      implements Block {
    /// Refuses a question or a heading within the answer.
    public Question {
      text = List.copyOf(text);
      answer = List.copyOf(answer);
      note = List.copyOf(note);
      if (answer.stream().anyMatch(b -> b instanceof Question || b instanceof Heading)) {
        throw new IllegalArgumentException("An answer holds no question and no heading");
      }
    }
  }

  /// Room to answer by hand in a blank questionnaire.
  ///
  /// @param options the boxes to tick; none for a free text
  /// @param lines how many ruled lines to leave, 0 to 40
  record AnswerSpace(List<List<Span>> options, int lines) implements Block {
    private static final int MOST = 40;

    /// Refuses a number of lines out of range.
    public AnswerSpace {
      options = options.stream().map(List::copyOf).toList();
      if (lines < 0 || lines > MOST) {
        throw new IllegalArgumentException("No room of " + lines + " lines");
      }
    }
  }

  /// Blocks in another language than those around them.
  ///
  /// @param language the language they are in, which also gives their direction
  /// @param blocks the blocks
  record Passage(Language language, List<Block> blocks) implements Block {
    /// Keeps its own copy of the blocks.
    public Passage {
      blocks = List.copyOf(blocks);
    }
  }

  /// The same text in two languages beside each other, paragraph by paragraph.
  ///
  /// @param first the language of the first column in the direction of the document
  /// @param second the language of the other
  /// @param pairs the rows
  record Parallel(Language first, Language second, List<Pair> pairs) implements Block {
    /// Refuses two columns of one language and a text without any row.
    public Parallel {
      pairs = List.copyOf(pairs);
      if (first == second || pairs.isEmpty()) {
        throw new IllegalArgumentException("Two languages and a text stand beside each other");
      }
    }
  }

  /// A heading or a paragraph in two languages.
  ///
  /// @param first it in the first language
  /// @param second it in the second; an empty paragraph where it has no counterpart
  record Pair(Block first, Block second) {
    /// Refuses anything but headings and paragraphs.
    public Pair {
      if (!fits(first) || !fits(second)) {
        throw new IllegalArgumentException("Only headings and paragraphs stand side by side");
      }
    }

    private static boolean fits(Block block) {
      return block instanceof Heading || block instanceof Paragraph;
    }
  }

  /// The list of the headings with their pages.
  ///
  /// @param depth the lowest level of heading listed
  record Contents(int depth) implements Block {}

  /// What follows begins on a new page.
  record PageBreak() implements Block {}
}
