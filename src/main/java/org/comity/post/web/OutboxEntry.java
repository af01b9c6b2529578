package org.comity.post.web;

import org.comity.post.Post;
import org.comity.shell.NavigationEntry;
import org.comity.shell.Visitor;
import org.springframework.stereotype.Component;

/// The outbox in the navigation of a rehearsal.
@Component
class OutboxEntry implements NavigationEntry {
  private final Post post;

  OutboxEntry(Post post) {
    this.post = post;
  }

  @Override
  public String address() {
    return "/outbox";
  }

  @Override
  public String words() {
    return "post.outbox.entry";
  }

  @Override
  public int order() {
    return 900;
  }

  @Override
  public boolean visibleTo(Visitor visitor) {
    return post.keeps() && visitor.signedIn();
  }
}
