package org.comity.discussion.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.discussion.Discussions;
import org.comity.shell.Page;
import org.comity.shell.Reply;
import org.springframework.stereotype.Component;

/// What the addresses of discussions lead to; nothing for whoever takes part in none.
@Component
class DiscussionDesk {
  private final Discussions discussions;
  private final ListPages lists;
  private final DiscussionPages pages;
  private final BeginPages begins;
  private final DiscussionReplies replies;

  DiscussionDesk(
      Discussions discussions,
      ListPages lists,
      DiscussionPages pages,
      BeginPages begins,
      DiscussionReplies replies) {
    this.discussions = discussions;
    this.lists = lists;
    this.pages = pages;
    this.begins = begins;
    this.replies = replies;
  }

  Optional<? extends Page> all(Map<String, String> asked) {
    return discussions.reads() ? Optional.of(lists.page(asked)) : Optional.empty();
  }

  Optional<? extends Page> form(Fields fields) {
    return fields.thing().flatMap(begins::empty);
  }

  Optional<Reply> begin(Fields fields) {
    return fields.thing().flatMap(thing -> replies.begin(fields.begin(thing)));
  }

  Optional<? extends Page> one(UUID id) {
    return pages.page(id, DiscussionPages.Typed.NOTHING);
  }

  Optional<Reply> contribute(UUID id, Fields fields) {
    return replies.contribute(fields.contribute(id));
  }

  Optional<Reply> correct(UUID id, UUID message, String words) {
    return replies.correct(id, message, words);
  }
}
