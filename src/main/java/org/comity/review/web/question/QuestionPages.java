package org.comity.review.web.question;

import java.util.List;
import org.comity.discussion.web.DiscussionParts;
import org.comity.form.Address;
import org.comity.form.Definition;
import org.comity.form.Relevance;
import org.comity.form.Value;
import org.comity.form.sheets.SavedAnswer;
import org.comity.form.web.CitedLaws;
import org.comity.form.web.Field;
import org.comity.form.web.FieldName;
import org.comity.form.web.Fields;
import org.comity.form.web.Prose;
import org.comity.identity.Access;
import org.comity.identity.Membership;
import org.comity.language.Text;
import org.comity.review.Workspace;
import org.comity.review.talk.QuestionKey;
import org.comity.review.web.Addresses;
import org.comity.review.web.Reader;
import org.comity.review.web.Sent;
import org.comity.review.web.presence.Present;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of a question.
@Component
class QuestionPages {
  private final Reader reader;
  private final Access access;
  private final CitedLaws laws;
  private final Present present;
  private final DiscussionParts talks;

  QuestionPages(
      Reader reader, Access access, CitedLaws laws, Present present, DiscussionParts talks) {
    this.reader = reader;
    this.access = access;
    this.laws = laws;
    this.present = present;
    this.talks = talks;
  }

  /// The page of a question as it is saved.
  QuestionPage page(Membership me, Workspace open, Address address) {
    return page(me, open, reader.fields(open.parts().getFirst()).of(address));
  }

  /// The page of a question as it was typed, with why it cannot be taken.
  QuestionPage typed(
      Membership me, Workspace open, Address address, Sent sent, @Nullable String more) {
    int rows = FieldName.id(address).equals(more) ? 1 : 0;
    Fields fields = reader.fields(open.parts().getFirst());
    return page(me, open, sent.field(fields, address, rows));
  }

  private QuestionPage page(Membership me, Workspace open, Field field) {
    Workspace.Part part = open.parts().getFirst();
    var review = open.review().id();
    return new QuestionPage(
        reader.say("review.question.title", "number", field.question().number()),
        reader.place(open.review(), part.instrument()),
        reader.instrument(part.instrument()),
        section(part, field.question().section()),
        Addresses.review(review),
        Addresses.field(review, part.instrument(), field.question().section(), field.address()),
        Addresses.section(review, part.instrument(), field.question().section()),
        Addresses.question(review, part.instrument(), field.address()),
        neighbour(open, field.address(), -1),
        neighbour(open, field.address(), 1),
        field,
        field.relevance() == Relevance.ASKED,
        access.allows(me, "answer", part.sheet().state().code(), "write"),
        reads(part, field.address()),
        laws.options(me, List.of(field)),
        talks.of(new QuestionKey(review, part.instrument(), field.address()).key()),
        present.others(me, part, field.question().section(), FieldName.id(field.address())));
  }

  private Text section(Workspace.Part part, String id) {
    return part.definition().sections().stream()
        .filter(section -> section.id().equals(id))
        .map(Definition.Section::title)
        .map(reader::text)
        .findFirst()
        .orElseThrow();
  }

  /// The next question in a direction that is asked.
  private QuestionPage.@Nullable Neighbour neighbour(Workspace open, Address from, int step) {
    Workspace.Part part = open.parts().getFirst();
    List<Address> all = part.evaluation().addresses();
    for (int at = all.indexOf(from) + step; at >= 0 && at < all.size(); at += step) {
      Address address = all.get(at);
      if (part.evaluation().relevance(address) == Relevance.ASKED) {
        return new QuestionPage.Neighbour(
            part.evaluation().question(address).number(),
            Addresses.question(open.review().id(), part.instrument(), address));
      }
    }
    return null;
  }

  private static @Nullable Prose reads(Workspace.Part part, Address address) {
    SavedAnswer saved = part.saved().get(address);
    return saved != null && saved.value() instanceof Value.LongText(var text)
        ? Prose.of(text)
        : null;
  }
}
