package org.comity.directory.search;

/// A word as somebody spelled it, who may have been wrong in a letter, or in two of a long word.
///
/// @param word the word
/// @param letters which letters stand in it, a bit each
/// @param most how many letters may be wrong, more, fewer or exchanged with the next
record Spelling(String word, long letters, int most) {
  private static final int SHORT = 4;
  private static final int LONG = 8;

  static Spelling of(String word) {
    int most = word.length() < SHORT ? 0 : word.length() < LONG ? 1 : 2;
    return new Spelling(word, letters(word), most);
  }

  /// Which letters stand in a word, a bit each; some letters share one.
  static long letters(String word) {
    long letters = 0;
    for (int at = 0; at < word.length(); at++) {
      letters |= 1L << word.charAt(at);
    }
    return letters;
  }

  /// Whether another word may be meant.
  ///
  /// @param otherLetters which letters stand in it
  boolean like(String other, long otherLetters) {
    // The letters first: they stand beside each other in memory, the words do not.
    return most > 0
        && Long.bitCount(letters & ~otherLetters) <= most
        && Long.bitCount(otherLetters & ~letters) <= most
        && Math.abs(other.length() - word.length()) <= most
        && distance(other) <= most;
  }

  // Optimal string alignment: a letter wrong, more, fewer, or two neighbours exchanged.
  private int distance(String other) {
    int[] before = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] now = new int[other.length() + 1];
    for (int at = 0; at <= other.length(); at++) {
      last[at] = at;
    }
    for (int row = 1; row <= word.length(); row++) {
      fill(row, other, before, last, now);
      int[] free = before;
      before = last;
      last = now;
      now = free;
    }
    return last[other.length()];
  }

  private void fill(int row, String other, int[] before, int[] last, int[] now) {
    now[0] = row;
    for (int at = 1; at <= other.length(); at++) {
      boolean same = word.charAt(row - 1) == other.charAt(at - 1);
      int cost = Math.min(last[at - 1] + (same ? 0 : 1), Math.min(last[at], now[at - 1]) + 1);
      now[at] = exchanged(row, at, other) ? Math.min(cost, before[at - 2] + 1) : cost;
    }
  }

  private boolean exchanged(int row, int at, String other) {
    return row > 1
        && at > 1
        && word.charAt(row - 1) == other.charAt(at - 2)
        && word.charAt(row - 2) == other.charAt(at - 1);
  }
}
