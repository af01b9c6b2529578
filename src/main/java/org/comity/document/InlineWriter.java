package org.comity.document;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes spans as the markup of one line, with as few backslashes as reading it back allows.
final class InlineWriter {
  private final boolean careful;
  private final boolean inCell;
  private final Map<String, List<Span>> notes;
  private final StringBuilder out = new StringBuilder();
  private boolean afterNote;
  private int style;
  private @Nullable String address;

  private InlineWriter(boolean careful, boolean inCell, Map<String, List<Span>> notes) {
    this.careful = careful;
    this.inCell = inCell;
    this.notes = notes;
  }

  /// The markup of these spans.
  ///
  /// @param inCell whether it stands in a table, where a bar must not end its cell
  /// @param notes the notes written so far by their sign; takes those of this line
  static String write(List<Span> spans, boolean inCell, Map<String, List<Span>> notes) {
    Map<String, List<Span>> tried = new LinkedHashMap<>(notes);
    String plain = new InlineWriter(false, inCell, tried).write(spans);
    List<Span> back = InlineReader.read(plain, tried, new HashSet<>()).spans(true);
    if (back.equals(spans)) {
      notes.putAll(tried);
      return plain;
    }
    return new InlineWriter(true, inCell, notes).write(spans);
  }

  private String write(List<Span> spans) {
    for (Span span : spans) {
      switch (span) {
        case Span.Run run -> write(run, null);
        case Span.Link link -> link.text().forEach(run -> write(run, link.address()));
        case Span.Footnote note -> write(note);
        case Span.Isolated isolated -> out.append(isolated.text());
        case Span.Foreign foreign -> out.append(PlainText.words(foreign.text()));
      }
    }
    turn(0, null);
    return out.toString();
  }

  private void write(Span.Run run, @Nullable String to) {
    turn(FlatText.style(run), to);
    for (int i = 0; i < run.text().length(); i++) {
      write(run.text(), i);
    }
    afterNote = false;
  }

  private void write(Span.Footnote note) {
    turn(style, null);
    String sign = String.valueOf(notes.size() + 1);
    notes.put(sign, note.text());
    out.append("[^").append(sign).append(']');
    afterNote = true;
  }

  private void turn(int toStyle, @Nullable String to) {
    boolean otherLink = address == null ? to != null : !address.equals(to);
    if (otherLink && address != null) {
      out.append("](").append(address).append(')');
    }
    switch (style ^ toStyle) {
      case FlatText.ITALIC -> out.append('*');
      case FlatText.BOLD -> out.append("**");
      case FlatText.BOTH -> out.append("***");
      default -> {}
    }
    if (otherLink && to != null) {
      out.append('[');
    }
    style = toStyle;
    address = to;
  }

  private void write(String text, int at) {
    char c = text.charAt(at);
    boolean escapes = c == '\\' && (careful || escapesNext(text, at));
    boolean note = c == '[' && text.startsWith("[^", at);
    boolean colon = c == ':' && at == 0 && afterNote;
    boolean sign = note || colon || (careful && (c == '*' || c == '[' || c == ']'));
    if (escapes || sign || (inCell && c == '|')) {
      out.append('\\');
    }
    out.append(c);
  }

  private static boolean escapesNext(String text, int at) {
    return at + 1 == text.length() || InlineTokens.ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0;
  }
}
