package org.comity.post;

/// Hears that a letter could not be delivered in two days of trying. A room that keeps addresses
/// offers one as a bean; it is called in the transaction that gives the letter up, as the program's
/// own work.
public interface LetterGivenUp {
  /// The letter was given up.
  void givenUp(Letter letter);
}
