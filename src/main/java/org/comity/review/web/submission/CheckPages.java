package org.comity.review.web.submission;

import java.util.List;
import org.comity.form.Address;
import org.comity.form.Definition;
import org.comity.form.Finding;
import org.comity.form.Question;
import org.comity.form.Relevance;
import org.comity.form.sheets.SavedAnswer;
import org.comity.form.web.AnswerText;
import org.comity.form.web.FindingInWords;
import org.comity.form.web.Prose;
import org.comity.identity.Access;
import org.comity.identity.Membership;
import org.comity.review.ReviewId;
import org.comity.review.Workspace;
import org.comity.review.web.Addresses;
import org.comity.review.web.Reader;
import org.comity.shell.Problem;
import org.springframework.stereotype.Component;

/// Makes the page on which all answers are checked.
@Component
class CheckPages {
  private final Reader reader;
  private final Access access;

  CheckPages(Reader reader, Access access) {
    this.reader = reader;
    this.access = access;
  }

  CheckPage page(Membership me, Workspace open, boolean refused) {
    var review = open.review();
    return new CheckPage(
        reader.say("review.check.title"),
        reader.place(review),
        Addresses.review(review.id()),
        open.parts().stream().flatMap(part -> problems(review.id(), part).stream()).toList(),
        open.parts().stream().flatMap(part -> groups(review.id(), part).stream()).toList(),
        access.allows(me, "review", "own", "submit"),
        refused);
  }

  private List<Problem> problems(ReviewId review, Workspace.Part part) {
    return part.evaluation().obstacles().stream()
        .map(finding -> problem(review, part, finding))
        .toList();
  }

  private Problem problem(ReviewId review, Workspace.Part part, Finding finding) {
    Question question = part.evaluation().question(finding.address());
    String message =
        reader.say(
            "review.check.problem",
            "instrument",
            reader.instrument(part.instrument()),
            "number",
            question.number(),
            "message",
            new FindingInWords(reader.words(), reader.language()).note(finding).message());
    String address =
        Addresses.field(review, part.instrument(), question.section(), finding.address());
    return new Problem(address, message);
  }

  private List<CheckPage.Group> groups(ReviewId review, Workspace.Part part) {
    return part.definition().sections().stream()
        .map(section -> group(review, part, section))
        .toList();
  }

  private CheckPage.Group group(ReviewId review, Workspace.Part part, Definition.Section section) {
    var texts = new AnswerText(reader.fields(part));
    return new CheckPage.Group(
        reader.instrument(part.instrument()),
        reader.text(section.title()),
        Addresses.section(review, part.instrument(), section.id()),
        part.evaluation().addresses(section.id()).stream()
            .filter(address -> part.evaluation().relevance(address) == Relevance.ASKED)
            .map(address -> line(review, part, texts, address))
            .toList());
  }

  private CheckPage.Line line(
      ReviewId review, Workspace.Part part, AnswerText texts, Address address) {
    Question question = part.evaluation().question(address);
    SavedAnswer saved = part.saved().get(address);
    var inWords = new FindingInWords(reader.words(), reader.language());
    return new CheckPage.Line(
        question.number(),
        reader.text(question.text()),
        Prose.of(texts.of(question, saved == null ? null : saved.value())),
        part.evaluation().findings(address).stream().map(inWords::note).toList(),
        Addresses.field(review, part.instrument(), question.section(), address));
  }
}
