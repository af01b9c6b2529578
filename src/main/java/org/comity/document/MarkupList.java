package org.comity.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Gathers the lines of one list: `- ` or `1. ` begins an entry, two blanks before it set it below
/// the entry above, any other line goes on with the entry.
final class MarkupList {
  private static final Pattern ENTRY =
      Pattern.compile("([ \\t]*)(?:([-*•])|([0-9]{1,6})[.)])[ \\t]+(\\S.*)");

  private final List<Entry> entries = new ArrayList<>();
  private boolean ordered;
  private int start = 1;

  private static final class Entry {
    private final StringBuilder words;
    private final List<StringBuilder> below = new ArrayList<>();
    private boolean belowOrdered;

    Entry(String words) {
      this.words = new StringBuilder(words);
    }

    void goOn(String line) {
      (below.isEmpty() ? words : below.getLast()).append(' ').append(line);
    }
  }

  /// Whether a line begins a list. Within a paragraph only a bullet or the number 1 does: another
  /// number at the start of a line is more likely an article that the line was broken before.
  static boolean begins(String line, boolean withinParagraph) {
    Matcher entry = ENTRY.matcher(line);
    return entry.matches()
        && (!withinParagraph || entry.group(3) == null || entry.group(3).equals("1"));
  }

  /// Takes a line that is not blank; false if it begins another list.
  boolean take(String line) {
    Matcher entry = ENTRY.matcher(line);
    if (!entry.matches()) {
      entries.getLast().goOn(line.strip());
      return true;
    }
    boolean numbered = entry.group(3) != null;
    if (!entries.isEmpty() && isBelow(entry.group(1))) {
      takeBelow(entry, numbered);
      return true;
    }
    if (entries.isEmpty()) {
      ordered = numbered;
      start = numbered ? Integer.parseInt(entry.group(3)) : 1;
    } else if (ordered != numbered) {
      return false;
    }
    entries.add(new Entry(entry.group(4)));
    return true;
  }

  // The entries below one entry are of one kind: a sign of the other kind stays as words.
  private void takeBelow(Matcher entry, boolean numbered) {
    Entry above = entries.getLast();
    if (above.below.isEmpty()) {
      above.belowOrdered = numbered;
    }
    boolean sameKind = above.belowOrdered == numbered;
    String words = sameKind ? entry.group(4) : entry.group().strip();
    above.below.add(new StringBuilder(words));
  }

  private static boolean isBelow(String indent) {
    return indent.length() >= 2 || indent.indexOf('\t') >= 0;
  }

  /// The list as a block.
  Block.ListBlock block(Function<String, List<Span>> inline) {
    return new Block.ListBlock(
        ordered, start, entries.stream().map(entry -> item(entry, inline)).toList());
  }

  private static Block.Item item(Entry entry, Function<String, List<Span>> inline) {
    List<List<Span>> below =
        entry.below.stream().map(words -> inline.apply(words.toString())).toList();
    return new Block.Item(
        inline.apply(entry.words.toString()),
        below.isEmpty()
            ? Optional.empty()
            : Optional.of(new Block.Sublist(entry.belowOrdered, below)));
  }
}
