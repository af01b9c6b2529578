package org.comity.review.web.question;

import org.comity.form.Address;
import org.comity.identity.Membership;
import org.comity.review.Workspace;
import org.comity.review.web.ConflictPages;
import org.comity.review.web.Sent;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the page of a question answers to what was sent to it.
@Component
class QuestionReplies {
  private final QuestionPages pages;
  private final ConflictPages conflicts;

  QuestionReplies(QuestionPages pages, ConflictPages conflicts) {
    this.pages = pages;
    this.conflicts = conflicts;
  }

  /// How the reader wants to go on.
  ///
  /// @param go `next` to the next question; else she stays
  /// @param more the field that gets one more empty row; null for none
  record Onward(@Nullable String go, @Nullable String more) {}

  QuestionPage page(Membership me, Workspace open, Address address) {
    return pages.page(me, open, address);
  }

  Reply reply(Membership me, Workspace after, Address address, Sent sent, Onward onward) {
    if (!sent.conflicts().isEmpty()) {
      String section = after.parts().getFirst().evaluation().question(address).section();
      return conflicts.page(after, section, sent.conflicts());
    }
    if (!sent.refused().isEmpty() || onward.more() != null) {
      return pages.typed(me, after, address, sent, onward.more());
    }
    QuestionPage page = pages.page(me, after, address);
    if (!"next".equals(onward.go())) {
      return new SeeOther(page.here());
    }
    return new SeeOther(page.next() == null ? page.section() : page.next().address());
  }
}
