package org.comity.instrument.content;

import java.util.ArrayList;
import java.util.List;

/// Gathers what is wrong, so that all of it is reported at once.
final class Problems {
  private final List<Problem> found = new ArrayList<>();

  void add(Problem.Code code, String file, int line, String reason) {
    found.add(new Problem(code, file, line, reason));
  }

  List<Problem> found() {
    return List.copyOf(found);
  }

  /// Ends the reading if anything is wrong.
  void refuse() {
    if (!found.isEmpty()) {
      throw new ContentRefused(found);
    }
  }
}
