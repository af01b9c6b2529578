package org.comity.instrument.content;

import java.util.ArrayList;
import java.util.List;

/// Gathers what is wrong, so that all of it is reported at once.
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  /// Adds what is wrong.
  ///
  /// @param line the line in the file, from 1
  /// @param reason in English, for whoever keeps the content
  public void add(Problem.Code code, String file, int line, String reason) {
    found.add(new Problem(code, file, line, reason));
  }

  /// Everything that is wrong so far.
  public List<Problem> found() {
    return List.copyOf(found);
  }

  /// Ends the reading if anything is wrong, by throwing [ContentRefused].
  public void refuse() {
    if (!found.isEmpty()) {
      throw new ContentRefused(found);
    }
  }
}
