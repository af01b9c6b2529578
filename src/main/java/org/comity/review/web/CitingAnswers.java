package org.comity.review.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.form.Address;
import org.comity.form.laws.CitedAt;
import org.comity.form.laws.CitingPages;
import org.comity.form.sheets.SheetId;
import org.comity.identity.Membership;
import org.comity.review.Review;
import org.comity.review.Reviews;
import org.comity.review.Workspace;
import org.comity.review.Workspaces;
import org.springframework.stereotype.Component;

/// Shows where a law is cited in the reviews.
@Component
class CitingAnswers implements CitingPages {
  private final Reviews reviews;
  private final Workspaces workspaces;
  private final Reader reader;

  CitingAnswers(Reviews reviews, Workspaces workspaces, Reader reader) {
    this.reviews = reviews;
    this.workspaces = workspaces;
    this.reader = reader;
  }

  @Override
  public List<CitingPage> of(Membership me, List<CitedAt> answers) {
    Set<SheetId> sheets =
        answers.stream().map(at -> new SheetId(at.sheet())).collect(Collectors.toSet());
    return answers.isEmpty()
        ? List.of()
        : reviews.list(me).stream()
            .filter(review -> asks(review, sheets))
            .flatMap(review -> workspaces.open(me, review.id()).stream())
            .flatMap(open -> pages(open, answers))
            .toList();
  }

  private static boolean asks(Review review, Set<SheetId> sheets) {
    return review.questionnaires().stream().anyMatch(asked -> sheets.contains(asked.sheet()));
  }

  private Stream<CitingPage> pages(Workspace open, List<CitedAt> answers) {
    return open.parts().stream()
        .flatMap(
            part ->
                answers.stream()
                    .filter(at -> at.sheet().equals(part.sheet().id().value()))
                    .map(CitedAt::answer)
                    .filter(part.evaluation().addresses()::contains)
                    .map(answer -> page(open.review(), part, answer)));
  }

  private CitingPage page(Review review, Workspace.Part part, Address answer) {
    var question = part.evaluation().question(answer);
    String title =
        reader.say(
            "review.search.hit",
            "instrument",
            reader.instrument(part.instrument()),
            "number",
            question.number(),
            "question",
            reader.text(question.text()).value());
    String address = Addresses.field(review.id(), part.instrument(), question.section(), answer);
    return new CitingPage(title, address, !review.drafting());
  }
}
