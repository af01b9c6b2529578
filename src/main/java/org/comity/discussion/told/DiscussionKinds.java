package org.comity.discussion.told;

import java.util.List;
import org.comity.post.LetterKind;
import org.comity.post.LetterKinds;
import org.springframework.stereotype.Component;

/// The kind of letter that tells of a discussion.
@Component
class DiscussionKinds implements LetterKinds {
  static final LetterKind WAITING =
      new LetterKind("discussion-waiting", "discussion.letters.waiting");

  @Override
  public List<LetterKind> kinds() {
    return List.of(WAITING);
  }
}
