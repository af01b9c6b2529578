package org.comity.post.web;

import java.util.Optional;
import org.comity.language.Words;
import org.comity.post.Post;
import org.comity.shell.CurrentVisitor;
import org.comity.shell.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The letters that a rehearsal keeps. For everybody who is signed in to one.
@Controller
class OutboxController {
  private final Post post;
  private final Words words;
  private final CurrentVisitor current;

  OutboxController(Post post, Words words, CurrentVisitor current) {
    this.post = post;
    this.words = words;
    this.current = current;
  }

  @GetMapping("/outbox")
  Optional<Reply> outbox() {
    String title = words.say(current.visitor().language(), "post.outbox.title");
    return post.keeps() ? Optional.of(new OutboxPage(title, post.outbox())) : Optional.empty();
  }
}
