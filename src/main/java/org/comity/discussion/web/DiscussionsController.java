package org.comity.discussion.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.shell.Page;
import org.comity.shell.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Discussions, for everybody who acts for a body, each those that she may read.
@Controller
class DiscussionsController {
  private final DiscussionDesk desk;

  DiscussionsController(DiscussionDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/discussions")
  Optional<? extends Page> all(@RequestParam Map<String, String> asked) {
    return desk.all(asked);
  }

  @GetMapping("/discussions/new")
  Optional<? extends Page> form(@RequestParam Map<String, String> asked) {
    return desk.form(new Fields(asked));
  }

  @PostMapping("/discussions")
  Optional<Reply> begin(@RequestParam Map<String, String> sent) {
    return desk.begin(new Fields(sent));
  }

  @GetMapping("/discussions/{id}")
  Optional<? extends Page> one(@PathVariable UUID id) {
    return desk.one(id);
  }

  @PostMapping("/discussions/{id}/messages")
  Optional<Reply> contribute(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    return desk.contribute(id, new Fields(sent));
  }

  @PostMapping("/discussions/{id}/messages/{message}/correction")
  Optional<Reply> correct(
      @PathVariable UUID id,
      @PathVariable UUID message,
      @RequestParam(defaultValue = "") String words) {
    return desk.correct(id, message, words);
  }
}
