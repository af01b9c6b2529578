package org.comity.review.web;

import java.util.List;
import java.util.stream.Stream;
import org.comity.form.Address;
import org.comity.form.Question;
import org.comity.form.Relevance;
import org.comity.form.sheets.SavedAnswer;
import org.comity.form.web.Fields;
import org.comity.form.web.ValueInWords;
import org.comity.identity.CurrentMembership;
import org.comity.identity.Membership;
import org.comity.language.Folding;
import org.comity.review.ReviewId;
import org.comity.review.Reviews;
import org.comity.review.Workspace;
import org.comity.review.Workspaces;
import org.comity.shell.SearchSource;
import org.springframework.stereotype.Component;

/// The search in the reviews: questions, guidance and own answers, in the reader's language and in
/// English.
@Component
public class QuestionSearch implements SearchSource {
  private static final int MOST = 50;

  private final CurrentMembership current;
  private final Reviews reviews;
  private final Workspaces workspaces;
  private final Reader reader;

  QuestionSearch(CurrentMembership current, Reviews reviews, Workspaces workspaces, Reader reader) {
    this.current = current;
    this.reviews = reviews;
    this.workspaces = workspaces;
    this.reader = reader;
  }

  @Override
  public String words() {
    return "review.entry";
  }

  @Override
  public List<Hit> search(String query) {
    return current.membership().map(me -> search(me, query)).orElse(List.of());
  }

  private List<Hit> search(Membership me, String query) {
    return reviews.list(me).stream()
        .flatMap(review -> workspaces.open(me, review.id()).stream())
        .flatMap(open -> search(open, query).stream())
        .limit(MOST)
        .toList();
  }

  /// All that one review has for a query, in the order of its questionnaires.
  public List<Hit> search(Workspace open, String query) {
    return open.parts().stream()
        .flatMap(part -> search(open.review().id(), part, Folding.words(query)))
        .toList();
  }

  private Stream<Hit> search(ReviewId review, Workspace.Part part, List<String> words) {
    Fields fields = reader.fields(part);
    return part.evaluation().addresses().stream()
        .filter(address -> part.evaluation().relevance(address) != Relevance.NOT_ASKED)
        .filter(address -> Folding.matches(words, Folding.fold(everything(part, fields, address))))
        .map(address -> hit(review, part, fields, address));
  }

  private String everything(Workspace.Part part, Fields fields, Address address) {
    Question question = part.evaluation().question(address);
    String guidance = question.guidance();
    return String.join(
        "\n",
        reader.text(question.text()).value(),
        part.definition().sourceTexts().getOrDefault(question.text(), ""),
        guidance == null ? "" : reader.text(guidance).value(),
        guidance == null ? "" : part.definition().sourceTexts().getOrDefault(guidance, ""),
        answer(part, fields, address));
  }

  private static String answer(Workspace.Part part, Fields fields, Address address) {
    SavedAnswer saved = part.saved().get(address);
    return saved == null || saved.value() == null
        ? ""
        : new ValueInWords(fields).text(part.evaluation().question(address), saved.value());
  }

  private Hit hit(ReviewId review, Workspace.Part part, Fields fields, Address address) {
    Question question = part.evaluation().question(address);
    String title =
        reader.say(
            "review.search.hit",
            "instrument",
            reader.instrument(part.instrument()),
            "number",
            question.number(),
            "question",
            reader.text(question.text()).value());
    return new Hit(
        title,
        answer(part, fields, address),
        Addresses.question(review, part.instrument(), address));
  }
}
