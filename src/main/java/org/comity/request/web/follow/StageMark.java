package org.comity.request.web.follow;

import org.comity.request.follow.Stage;

/// A stage as lists show it: icon, word and colour, always the three.
///
/// @param icon the name of its icon
/// @param tone the class that gives its colour; empty for none
/// @param turns whether its icon has a direction
/// @param word its name in the reader's language
public record StageMark(String icon, String tone, boolean turns, String word) {
  /// The mark of a stage with its word.
  public static StageMark of(Stage stage, String word) {
    return switch (stage) {
      case DRAFTING -> new StageMark("edit", "", false, word);
      case READY -> new StageMark("todo", "", false, word);
      case SIGNED -> new StageMark("sealed", "done", false, word);
      case SENT, ACKNOWLEDGED -> new StageMark("clock", "", false, word);
      case MORE_ASKED, POSTPONED -> new StageMark("warn", "warn", false, word);
      case PARTLY_EXECUTED -> new StageMark("half", "", true, word);
      case EXECUTED -> new StageMark("done", "done", false, word);
      case REFUSED -> new StageMark("stop", "stop", false, word);
      case WITHDRAWN -> new StageMark("returned", "", true, word);
      case CLOSED -> new StageMark("closed", "", false, word);
    };
  }
}
