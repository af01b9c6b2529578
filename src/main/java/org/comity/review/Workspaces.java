package org.comity.review;

import java.util.List;
import java.util.Optional;
import org.comity.form.Definition;
import org.comity.form.Evaluation;
import org.comity.form.sheets.Editions;
import org.comity.form.sheets.OpenSheet;
import org.comity.form.sheets.OpenSheets;
import org.comity.form.sheets.Sheets;
import org.comity.identity.Access;
import org.comity.identity.Membership;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens the sheets of a review for those who work on them.
@Service
public class Workspaces {
  private final Reviews reviews;
  private final Sheets sheets;
  private final OpenSheets open;
  private final Editions editions;
  private final Access access;

  Workspaces(Reviews reviews, Sheets sheets, OpenSheets open, Editions editions, Access access) {
    this.open = open;
    this.access = access;
    this.reviews = reviews;
    this.sheets = sheets;
    this.editions = editions;
  }

  /// Whether the membership's role may do this to objects of this kind and state.
  public boolean allows(Membership me, String object, String state, String act) {
    return access.allows(me, object, state, act);
  }

  /// The review with those of its sheets on which she works; empty if there is no such review for
  /// her, or none of its sheets is hers.
  @Transactional
  public Optional<Workspace> open(Membership me, ReviewId id) {
    return reviews
        .find(me, id)
        .map(review -> new Workspace(review, parts(me, review)))
        .filter(workspace -> !workspace.parts().isEmpty());
  }

  /// The review with one of its sheets alone.
  @Transactional
  public Optional<Workspace> open(Membership me, ReviewId id, String instrument) {
    return reviews
        .find(me, id)
        .flatMap(
            review ->
                review
                    .questionnaire(instrument)
                    .flatMap(questionnaire -> part(me, questionnaire))
                    .map(part -> new Workspace(review, List.of(part))));
  }

  /// The same sheets with the answers as they stand now, after the visitor saved some.
  @Transactional
  public Workspace again(Workspace before) {
    return new Workspace(before.review(), before.parts().stream().map(this::again).toList());
  }

  private Workspace.Part again(Workspace.Part part) {
    var again = new OpenSheet(part.sheet(), sheets.answers(part.sheet()), part.open().seen());
    return part(part.instrument(), again);
  }

  private List<Workspace.Part> parts(Membership me, Review review) {
    return review.questionnaires().stream()
        .flatMap(questionnaire -> part(me, questionnaire).stream())
        .toList();
  }

  private Optional<Workspace.Part> part(Membership me, Review.Questionnaire questionnaire) {
    return open.open(me, questionnaire.sheet())
        .map(sheet -> part(questionnaire.instrument(), sheet));
  }

  private Workspace.Part part(String instrument, OpenSheet sheet) {
    Definition definition = editions.of(sheet.sheet());
    Evaluation evaluation = Evaluation.of(definition, Sheets.given(sheet.saved()));
    return new Workspace.Part(instrument, definition, sheet, evaluation);
  }
}
