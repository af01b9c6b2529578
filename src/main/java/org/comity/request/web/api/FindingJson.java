package org.comity.request.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.comity.form.interview.Place;
import org.comity.request.check.CaseFinding;
import org.comity.request.check.CaseView;
import org.comity.request.check.Sentences;

/// Something missing or wrong in a case. Empty names are left out.
///
/// @param rule its rule, its requirement, or the form that is not met
/// @param severity `blocker`, `error`, `warning` or `note`
/// @param field the key of the field
/// @param item the identifier of the item of assistance
/// @param path where in the value
/// @param basis the law it follows from
/// @param text the sentence
/// @param estimate whether it was guessed at
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record FindingJson(
    String rule,
    String severity,
    String field,
    String item,
    String path,
    String basis,
    String text,
    boolean estimate) {

  static FindingJson of(CaseFinding finding, CaseView view, Sentences sentences) {
    return new FindingJson(
        finding.id(),
        finding.severity().name().toLowerCase(Locale.ROOT),
        finding.place().key(),
        item(finding.place(), view),
        finding.path(),
        finding.basis(),
        sentences.of(finding),
        finding.estimate());
  }

  private static String item(Place place, CaseView view) {
    return place.item() == Place.COMMON
        ? ""
        : view.interview().items().get(place.item()).node().path("id").asString("");
  }
}
