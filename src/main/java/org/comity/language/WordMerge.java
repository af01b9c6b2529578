package org.comity.language;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/// One text made from two that were both written on the same base: what only one changed is taken
/// from that one; where both changed the same words differently, both stand in square brackets,
/// mine first.
public final class WordMerge {
  private final List<String> base;
  private final Side mine;
  private final Side theirs;
  private final StringBuilder merged = new StringBuilder();
  private int position;

  private WordMerge(List<String> base, List<String> mine, List<String> theirs) {
    this.base = base;
    this.mine = new Side(base, mine);
    this.theirs = new Side(base, theirs);
  }

  /// Merges two texts over their base.
  public static String of(String base, String mine, String theirs, Language language) {
    var merge =
        new WordMerge(
            WordDifference.words(base, language),
            WordDifference.words(mine, language),
            WordDifference.words(theirs, language));
    return merge.merge();
  }

  private String merge() {
    while (mine.changes() || theirs.changes()) {
      int start = Math.min(mine.start(), theirs.start());
      append(base.subList(position, start));
      int end = reach(start);
      stretch(start, end);
      position = end;
    }
    append(base.subList(position, base.size()));
    return merged.toString();
  }

  /// How far the changes that touch each other reach in the base.
  private int reach(int start) {
    int end = start;
    boolean grows = true;
    while (grows) {
      int further = Math.max(mine.take(end), theirs.take(end));
      grows = further > end;
      end = Math.max(end, further);
    }
    return end;
  }

  private void stretch(int start, int end) {
    String old = String.join("", base.subList(start, end));
    String one = mine.text(start, end);
    String other = theirs.text(start, end);
    if (one.equals(other) || other.equals(old)) {
      merged.append(one);
    } else if (one.equals(old)) {
      merged.append(other);
    } else {
      boolean spaced = !one.isEmpty() && Character.isWhitespace(one.charAt(0));
      merged
          .append(spaced ? " [" : "[")
          .append(one.strip())
          .append("] [")
          .append(other.strip())
          .append(']');
    }
  }

  private void append(List<String> words) {
    words.forEach(merged::append);
  }

  /// One of the two texts as changes to the base.
  private static final class Side {
    private final List<String> base;
    private final List<AbstractDelta<String>> deltas;
    private final List<AbstractDelta<String>> taken = new ArrayList<>();
    private int next;

    Side(List<String> base, List<String> text) {
      this.base = base;
      this.deltas = DiffUtils.diff(base, text).getDeltas();
    }

    boolean changes() {
      return next < deltas.size();
    }

    int start() {
      return changes() ? deltas.get(next).getSource().getPosition() : Integer.MAX_VALUE;
    }

    /// Takes the changes that begin at or before a place; gives how far they reach, or the place.
    int take(int place) {
      int reach = place;
      while (changes() && start() <= reach) {
        AbstractDelta<String> delta = deltas.get(next);
        taken.add(delta);
        reach = Math.max(reach, delta.getSource().getPosition() + delta.getSource().size());
        next++;
      }
      return reach;
    }

    /// This side's text for a stretch of the base, with the changes taken for it.
    String text(int start, int end) {
      var text = new StringBuilder();
      int position = start;
      for (AbstractDelta<String> delta : taken) {
        base.subList(position, delta.getSource().getPosition()).forEach(text::append);
        delta.getTarget().getLines().forEach(text::append);
        position = delta.getSource().getPosition() + delta.getSource().size();
      }
      base.subList(position, end).forEach(text::append);
      taken.clear();
      return text.toString();
    }
  }
}
