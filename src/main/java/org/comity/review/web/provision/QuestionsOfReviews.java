package org.comity.review.web.provision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.form.Address;
import org.comity.form.Question;
import org.comity.form.Relevance;
import org.comity.identity.CurrentMembership;
import org.comity.identity.Membership;
import org.comity.instrument.ProvisionId;
import org.comity.instrument.ProvisionLinks;
import org.comity.review.Review;
import org.comity.review.Reviews;
import org.comity.review.Workspace;
import org.comity.review.Workspaces;
import org.comity.review.web.Addresses;
import org.comity.review.web.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The questions on a provision that the reader's own open reviews ask, each with the way back to
/// its page.
@Component
@Order(1)
class QuestionsOfReviews implements ProvisionLinks {
  private final CurrentMembership current;
  private final Reviews reviews;
  private final Workspaces workspaces;
  private final Reader reader;

  QuestionsOfReviews(
      CurrentMembership current, Reviews reviews, Workspaces workspaces, Reader reader) {
    this.current = current;
    this.reviews = reviews;
    this.workspaces = workspaces;
    this.reader = reader;
  }

  @Override
  public String words() {
    return "review.provision.mine";
  }

  @Override
  public List<Link> of(ProvisionId provision) {
    return current.membership().map(me -> of(me, provision)).orElse(List.of());
  }

  private List<Link> of(Membership me, ProvisionId provision) {
    return reviews.list(me).stream()
        .filter(Review::drafting)
        .flatMap(review -> workspaces.open(me, review.id()).stream())
        .flatMap(open -> open.parts().stream().flatMap(part -> of(open.review(), part, provision)))
        .toList();
  }

  private Stream<Link> of(Review review, Workspace.Part part, ProvisionId provision) {
    var stands = new StandsOn(part.definition(), provision);
    return part.evaluation().addresses().stream()
        .filter(address -> part.evaluation().relevance(address) != Relevance.NOT_ASKED)
        .filter(address -> stands.by(part.evaluation().question(address)))
        .map(address -> link(review, part, address));
  }

  private Link link(Review review, Workspace.Part part, Address address) {
    Question question = part.evaluation().question(address);
    String where =
        reader.say(
            "review.provision.where",
            "instrument",
            reader.instrument(part.instrument()),
            "cluster",
            review.cluster(),
            "number",
            question.number());
    return new Link(
        reader.text(question.text()),
        where,
        Optional.of(Addresses.question(review.id(), part.instrument(), address)));
  }
}
