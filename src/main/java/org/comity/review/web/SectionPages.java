package org.comity.review.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.form.Address;
import org.comity.form.Definition;
import org.comity.form.web.CitedLaws;
import org.comity.form.web.Field;
import org.comity.form.web.FieldName;
import org.comity.form.web.Fields;
import org.comity.form.web.Parts;
import org.comity.identity.Access;
import org.comity.identity.Membership;
import org.comity.review.ReviewId;
import org.comity.review.Workspace;
import org.comity.review.web.presence.Present;
import org.comity.shell.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of a section.
@Component
class SectionPages {
  private final Reader reader;
  private final Access access;
  private final CitedLaws laws;
  private final Present present;

  SectionPages(Reader reader, Access access, CitedLaws laws, Present present) {
    this.reader = reader;
    this.access = access;
    this.laws = laws;
    this.present = present;
  }

  /// What a page shows beside the saved answers.
  ///
  /// @param sent the fields as typed, where some could not be taken; null if nothing was sent
  /// @param more the field that gets one more empty row; null for none
  record Typed(@Nullable Sent sent, @Nullable String more) {
    static final Typed NOTHING = new Typed(null, null);
  }

  Optional<SectionPage> page(Membership me, Workspace workspace, String section, Typed typed) {
    Workspace.Part part = workspace.parts().getFirst();
    return section(part, section).map(found -> page(me, workspace, part, found, typed));
  }

  static Optional<Definition.Section> section(Workspace.Part part, String section) {
    return part.definition().sections().stream()
        .filter(found -> found.id().equals(section))
        .findFirst();
  }

  private SectionPage page(
      Membership me,
      Workspace workspace,
      Workspace.Part part,
      Definition.Section section,
      Typed typed) {
    ReviewId review = workspace.review().id();
    List<Field> fields = fields(part, section.id(), typed);
    String heading = reader.text(section.title()).value();
    return new SectionPage(
        reader.say("review.section.title", "section", heading),
        reader.place(workspace.review(), part.instrument()),
        reader.text(section.title()),
        reader.instrument(part.instrument()),
        Addresses.review(review),
        Addresses.section(review, part.instrument(), section.id()),
        Addresses.questions(review, part.instrument()),
        next(review, part, section),
        part.evaluation().progress(section.id()),
        fields,
        access.allows(me, "answer", part.sheet().state().code(), "write"),
        problems(part, fields, typed),
        steps(review, part, section),
        laws.options(me, fields),
        present.others(me, part, section.id(), ""));
  }

  private List<Field> fields(Workspace.Part part, String section, Typed typed) {
    Fields fields = reader.fields(part);
    return part.evaluation().addresses(section).stream()
        .map(address -> field(fields, address, typed))
        .toList();
  }

  private static Field field(Fields fields, Address address, Typed typed) {
    int more = FieldName.id(address).equals(typed.more()) ? 1 : 0;
    Sent sent = typed.sent();
    boolean shown = sent != null && (more > 0 || sent.refused().containsKey(address));
    if (!shown || sent == null) {
      return fields.of(address);
    }
    Parts parts = sent.posted().fields().getOrDefault(address, Parts.NONE);
    return fields.typed(address, parts, sent.refused().getOrDefault(address, List.of()), more);
  }

  /// What could not be taken, also where its field is not on this page.
  private List<Problem> problems(Workspace.Part part, List<Field> shown, Typed typed) {
    Stream<Field> elsewhere =
        typed.sent() == null ? Stream.empty() : elsewhere(part, shown, typed.sent(), typed);
    return Stream.concat(shown.stream(), elsewhere)
        .flatMap(field -> field.problems().stream())
        .toList();
  }

  private Stream<Field> elsewhere(Workspace.Part part, List<Field> shown, Sent sent, Typed typed) {
    List<Address> here = shown.stream().map(Field::address).toList();
    Fields fields = reader.fields(part);
    return sent.refused().keySet().stream()
        .filter(address -> !here.contains(address))
        .map(address -> field(fields, address, typed));
  }

  private List<SectionPage.Step> steps(
      ReviewId review, Workspace.Part part, Definition.Section current) {
    return part.definition().sections().stream()
        .map(
            section ->
                new SectionPage.Step(
                    reader.text(section.title()),
                    Addresses.section(review, part.instrument(), section.id()),
                    section.equals(current),
                    SectionStatus.of(part.evaluation(), section.id())))
        .toList();
  }

  static @Nullable String next(ReviewId review, Workspace.Part part, Definition.Section section) {
    List<Definition.Section> all = part.definition().sections();
    int following = all.indexOf(section) + 1;
    return following < all.size()
        ? Addresses.section(review, part.instrument(), all.get(following).id())
        : null;
  }
}
