package org.comity.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Inline text laid flat: one row of characters, each with its style and link, in which a note is
/// one character. On this row a text is brought to its one canonical form: no blank at an edge, one
/// blank between words, no style that begins or ends on a blank, no character that a file could not
/// hold.
final class FlatText {
  static final int BOLD = 1;
  static final int ITALIC = 2;
  static final int BOTH = BOLD + ITALIC;
  private static final char NOTE = '\uFFFC';

  private final StringBuilder text = new StringBuilder();
  private final List<@Nullable Link> marks = new ArrayList<>();
  private final List<Integer> styles = new ArrayList<>();
  private final List<Span.Footnote> notes = new ArrayList<>();

  /// A link as one character carries it: two links to one address side by side are one.
  private record Link(String address) {}

  /// Appends words in a style, which is a sum of [#BOLD] and [#ITALIC].
  FlatText add(String words, int style, @Nullable String address) {
    String clean = Characters.clean(words);
    text.append(clean);
    Link link = address == null ? null : new Link(address);
    for (int i = 0; i < clean.length(); i++) {
      marks.add(link);
      styles.add(style);
    }
    return this;
  }

  /// Appends a note.
  FlatText add(Span.Footnote note) {
    List<Span> words = of(note.text()).spans(false);
    if (!words.isEmpty()) {
      text.append(NOTE);
      marks.add(null);
      styles.add(0);
      notes.add(new Span.Footnote(words));
    }
    return this;
  }

  /// The row of these spans.
  static FlatText of(List<? extends Span> spans) {
    var flat = new FlatText();
    for (Span span : spans) {
      switch (span) {
        case Span.Run run -> flat.add(run.text(), style(run), null);
        case Span.Link link ->
            link.text().forEach(run -> flat.add(run.text(), style(run), link.address()));
        case Span.Footnote note -> flat.add(note);
        case Span.Isolated isolated -> throw refused(isolated);
        case Span.Foreign foreign -> throw refused(foreign);
      }
    }
    return flat;
  }

  static int style(Span.Run run) {
    return (run.bold() ? BOLD : 0) + (run.italic() ? ITALIC : 0);
  }

  private static IllegalArgumentException refused(Span span) {
    return new IllegalArgumentException("A long text holds no " + span.getClass().getSimpleName());
  }

  /// The canonical spans; where a block has no line breaks they become blanks.
  List<Span> spans(boolean withBreaks) {
    FlatText tidy = tidied(withBreaks);
    List<Span> spans = new ArrayList<>();
    int note = 0;
    for (int from = 0; from < tidy.text.length(); ) {
      int to = tidy.end(from);
      if (tidy.text.charAt(from) == NOTE) {
        spans.add(tidy.notes.get(note++));
      } else {
        tidy.append(spans, from, to);
      }
      from = to;
    }
    return List.copyOf(spans);
  }

  private void append(List<Span> spans, int from, int to) {
    int style = styles.get(from);
    String words = Characters.composed(text.substring(from, to));
    var run = new Span.Run(words, (style & BOLD) != 0, (style & ITALIC) != 0);
    Link link = marks.get(from);
    if (link == null) {
      spans.add(run);
    } else if (from > 0
        && link.equals(marks.get(from - 1))
        && spans.getLast() instanceof Span.Link before) {
      List<Span.Run> runs = new ArrayList<>(before.text());
      runs.add(run);
      spans.set(spans.size() - 1, new Span.Link(link.address(), runs));
    } else {
      spans.add(new Span.Link(link.address(), List.of(run)));
    }
  }

  private int end(int from) {
    int to = from + 1;
    if (text.charAt(from) == NOTE) {
      return to;
    }
    while (to < text.length()
        && text.charAt(to) != NOTE
        && styles.get(to).equals(styles.get(from))
        && Objects.equals(marks.get(to), marks.get(from))) {
      to++;
    }
    return to;
  }

  private FlatText tidied(boolean withBreaks) {
    var tidy = new FlatText();
    tidy.notes.addAll(notes);
    for (int i = 0; i < text.length(); ) {
      if (!Characters.isBlank(text.charAt(i))) {
        tidy.put(text.charAt(i), styles.get(i), marks.get(i));
        i++;
        continue;
      }
      int end = i;
      while (end < text.length() && Characters.isBlank(text.charAt(end))) {
        end++;
      }
      if (i > 0 && end < text.length()) {
        boolean line = withBreaks && text.substring(i, end).indexOf('\n') >= 0;
        tidy.put(line ? '\n' : ' ', sharedStyle(i, end), sharedLink(i, end));
      }
      i = end;
    }
    return tidy;
  }

  private void put(char c, int style, @Nullable Link link) {
    text.append(c);
    styles.add(style);
    marks.add(link);
  }

  // A blank is styled only where the words on both sides are; a note is looked through.
  private int sharedStyle(int from, int to) {
    int before = from - 1;
    while (before >= 0 && isTransparent(before)) {
      before--;
    }
    int after = to;
    while (after < text.length() && isTransparent(after)) {
      after++;
    }
    return before < 0 || after == text.length() ? 0 : styles.get(before) & styles.get(after);
  }

  private boolean isTransparent(int at) {
    return text.charAt(at) == NOTE || Characters.isBlank(text.charAt(at));
  }

  private @Nullable Link sharedLink(int from, int to) {
    Link before = marks.get(from - 1);
    return before != null && before.equals(marks.get(to)) ? before : null;
  }
}
