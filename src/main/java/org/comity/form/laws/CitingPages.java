package org.comity.form.laws;

import java.util.List;
import org.comity.identity.Membership;

/// Tells on which pages answers are shown. Implemented by the rooms whose sheets they are.
public interface CitingPages {
  /// The pages of those answers that belong to the room, in its own order.
  List<CitingPage> of(Membership me, List<CitedAt> answers);

  /// A page that shows an answer.
  ///
  /// @param title the question, in the reader's language
  /// @param address where it is
  /// @param submitted whether the answer is frozen, with the law as it was
  record CitingPage(String title, String address, boolean submitted) {}
}
