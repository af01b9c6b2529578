package org.comity.review.web;

import java.util.List;
import java.util.Optional;
import org.comity.document.RichText;
import org.comity.form.Address;
import org.comity.form.Question;
import org.comity.form.sheets.SavedAnswer;
import org.comity.form.sheets.Sheets;
import org.comity.form.web.AnswerText;
import org.comity.form.web.FieldName;
import org.comity.form.web.Prose;
import org.comity.identity.Membership;
import org.comity.language.Formats;
import org.comity.review.ReviewId;
import org.comity.review.Workspace;
import org.comity.review.Workspaces;
import org.comity.shell.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The history of an answer. For those who work on its sheet.
@Controller
class HistoryController {
  private final Workspaces workspaces;
  private final Sheets sheets;
  private final Reader reader;

  HistoryController(Workspaces workspaces, Sheets sheets, Reader reader) {
    this.workspaces = workspaces;
    this.sheets = sheets;
    this.reader = reader;
  }

  @GetMapping("/reviews/{review}/{instrument}/questions/{field}/history")
  Optional<Page> history(
      Membership me,
      @PathVariable String review,
      @PathVariable String instrument,
      @PathVariable String field) {
    return ReviewId.of(review)
        .flatMap(id -> workspaces.open(me, id, instrument))
        .flatMap(
            open ->
                FieldName.of(field + ":")
                    .map(FieldName::address)
                    .filter(address -> known(open, address))
                    .map(address -> page(open, address)));
  }

  private static boolean known(Workspace open, Address address) {
    return open.parts().getFirst().evaluation().addresses().contains(address);
  }

  private Page page(Workspace open, Address address) {
    Workspace.Part part = open.parts().getFirst();
    Question question = part.evaluation().question(address);
    List<SavedAnswer> all = sheets.history(part.sheet(), address);
    return new HistoryPage(
        reader.say("review.history.title", "number", question.number()),
        reader.place(open.review(), part.instrument()),
        reader.text(question.text()),
        Addresses.question(open.review().id(), part.instrument(), address),
        all.stream().map(saved -> version(part, question, all, saved)).toList());
  }

  private HistoryPage.Version version(
      Workspace.Part part, Question question, List<SavedAnswer> all, SavedAnswer saved) {
    var texts = new AnswerText(reader.fields(part));
    RichText text = texts.of(question, saved.value());
    Prose prose =
        all.stream()
            .filter(other -> other.stood() && other.version() == saved.base())
            .findFirst()
            .map(other -> texts.of(question, other.value()))
            .map(before -> Prose.changed(before, text, reader.language()))
            .orElseGet(() -> Prose.of(text));
    String heading =
        saved.stood()
            ? reader.say("review.history.version", "version", saved.version())
            : reader.say("review.history.aside", "version", saved.base());
    return new HistoryPage.Version(heading, author(saved), saved.stood(), prose);
  }

  // The name is set apart, so that its direction leaves the date alone.
  private String author(SavedAnswer saved) {
    Formats formats = reader.visitor().formats();
    String name =
        reader
            .names(List.of(saved.author()))
            .getOrDefault(saved.author(), reader.say("review.somebody"));
    return "\u2068" + name + "\u2069" + formats.comma() + formats.moment(saved.at());
  }
}
