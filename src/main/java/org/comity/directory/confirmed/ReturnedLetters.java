package org.comity.directory.confirmed;

import org.comity.post.Letter;
import org.comity.post.LetterGivenUp;
import org.springframework.stereotype.Component;

/// Tells the directory of a letter that could not be delivered.
@Component
class ReturnedLetters implements LetterGivenUp {
  private final Unreachables unreachables;

  ReturnedLetters(Unreachables unreachables) {
    this.unreachables = unreachables;
  }

  @Override
  public void givenUp(Letter letter) {
    unreachables.cameBack(letter.email());
  }
}
