package org.comity.review.web;

import java.util.List;
import java.util.Optional;
import org.comity.form.Address;
import org.comity.form.Definition;
import org.comity.form.web.Field;
import org.comity.form.web.FieldName;
import org.comity.form.web.Fields;
import org.comity.form.web.Posted;
import org.comity.identity.Membership;
import org.comity.review.ReviewId;
import org.comity.review.Workspace;
import org.comity.review.Workspaces;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a section answers to the fields that were sent to it.
@Component
public class SectionReplies {
  private static final String QUESTION = "question/";

  private final Workspaces workspaces;
  private final Sending sending;
  private final SectionPages pages;
  private final ConflictPages conflicts;
  private final Reader reader;

  SectionReplies(
      Workspaces workspaces,
      Sending sending,
      SectionPages pages,
      ConflictPages conflicts,
      Reader reader) {
    this.workspaces = workspaces;
    this.sending = sending;
    this.pages = pages;
    this.conflicts = conflicts;
    this.reader = reader;
  }

  /// Where the fields were sent.
  ///
  /// @param background whether a script sent one field while the page stays open
  public record Where(String review, String instrument, String section, boolean background) {}

  Optional<? extends Reply> save(
      Membership me, Where where, Posted posted, @Nullable String more, @Nullable String go) {
    Optional<Workspace> before = open(me, where);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Sent sent = sending.send(me, before.get().parts().getFirst(), posted);
    Workspace after = workspaces.again(before.get());
    if (where.background()) {
      return Optional.of(saved(where, before.get(), after, sent));
    }
    if (!sent.conflicts().isEmpty()) {
      return Optional.of(conflicts.page(after, where.section(), sent.conflicts()));
    }
    if (!sent.refused().isEmpty() || more != null) {
      return pages.page(me, after, where.section(), new SectionPages.Typed(sent, more));
    }
    String back = posted.adding().map(field -> "#" + FieldName.id(field)).orElse("");
    return Optional.of(new SeeOther(onward(after, where, go) + back));
  }

  private Optional<Workspace> open(Membership me, Where where) {
    return ReviewId.of(where.review()).flatMap(id -> workspaces.open(me, id, where.instrument()));
  }

  private static String onward(Workspace open, Where where, @Nullable String go) {
    ReviewId review = open.review().id();
    Workspace.Part part = open.parts().getFirst();
    Optional<Definition.Section> section = SectionPages.section(part, where.section());
    if (section.isEmpty()) {
      return "/reviews";
    }
    String here = Addresses.section(review, part.instrument(), where.section());
    if (go != null && go.startsWith(QUESTION)) {
      return FieldName.of(go.substring(QUESTION.length()) + ":")
          .map(name -> Addresses.question(review, part.instrument(), name.address()))
          .orElse(here);
    }
    String next = SectionPages.next(review, part, section.get());
    return !"next".equals(go) ? here : next == null ? Addresses.review(review) : next;
  }

  /// What changes on an open page after one field was sent.
  public Reply saved(Where where, Workspace before, Workspace after, Sent sent) {
    Workspace.Part part = after.parts().getFirst();
    Address address = sent.posted().fields().keySet().iterator().next();
    Fields fields = reader.fields(part);
    boolean refused = sent.refused().containsKey(address);
    Field field = sent.field(fields, address, 0);
    boolean conflict = sent.conflicts().containsKey(address);
    ReviewId review = after.review().id();
    return new SavedPage(
        "",
        conflict ? 409 : refused ? 422 : 200,
        field,
        changed(before.parts().getFirst(), part, where.section()).stream().map(fields::of).toList(),
        part.evaluation().progress(where.section()),
        conflict ? Addresses.conflict(review, part.instrument(), address) : null,
        Addresses.section(review, part.instrument(), where.section()),
        Addresses.questions(review, part.instrument()));
  }

  private static List<Address> changed(
      Workspace.Part before, Workspace.Part after, String section) {
    return after.evaluation().addresses(section).stream()
        .filter(
            address ->
                before.evaluation().relevance(address) != after.evaluation().relevance(address))
        .toList();
  }
}
