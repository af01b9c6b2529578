package org.comity.post;

import java.util.List;

/// The kinds of letters that a room writes. A room that writes some offers this as a bean.
public interface LetterKinds {
  /// Its kinds, in the order in which people should see them.
  List<LetterKind> kinds();
}
