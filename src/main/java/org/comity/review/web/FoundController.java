package org.comity.review.web;

import java.util.List;
import java.util.Optional;
import org.comity.identity.Membership;
import org.comity.review.ReviewId;
import org.comity.review.Workspaces;
import org.comity.shell.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The search among the questions of one review. For those who work on it.
@Controller
class FoundController {
  private final Workspaces workspaces;
  private final QuestionSearch search;
  private final Reader reader;

  FoundController(Workspaces workspaces, QuestionSearch search, Reader reader) {
    this.workspaces = workspaces;
    this.search = search;
    this.reader = reader;
  }

  @GetMapping("/reviews/{review}/search")
  Optional<Page> found(
      Membership me,
      @PathVariable String review,
      @RequestParam(name = "q", defaultValue = "") String query) {
    return ReviewId.of(review)
        .flatMap(id -> workspaces.open(me, id))
        .map(
            open ->
                new FoundPage(
                    reader.say("review.search.title"),
                    List.of(reader.place(open.review())),
                    Addresses.review(open.review().id()),
                    query,
                    query.isBlank() ? List.of() : search.search(open, query)));
  }
}
