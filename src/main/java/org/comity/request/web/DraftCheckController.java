package org.comity.request.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.form.Finding.Severity;
import org.comity.form.interview.Place;
import org.comity.identity.Membership;
import org.comity.request.check.CaseFinding;
import org.comity.request.grounds.Ground;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Everything that was found in a draft, for those who work on it.
@Controller
class DraftCheckController {
  private final DraftLooks looks;

  DraftCheckController(DraftLooks looks) {
    this.looks = looks;
  }

  @GetMapping("/requests/{draft}/check")
  Optional<CheckPage> check(Membership me, @PathVariable UUID draft) {
    return looks.at(me, draft).map(DraftCheckController::page);
  }

  private static CheckPage page(Look look) {
    var groups = new ArrayList<CheckPage.Group>();
    for (Severity severity : List.of(Severity.BLOCKER, Severity.WARNING, Severity.NOTE)) {
      List<CheckPage.Line> lines =
          look.findings().stream()
              .filter(found -> found.severity() == severity)
              .map(found -> line(look, found))
              .distinct()
              .toList();
      if (!lines.isEmpty()) {
        groups.add(new CheckPage.Group(title(look, severity), tone(severity), lines));
      }
    }
    return new CheckPage(
        look.sentences().words().say(look.language(), "request.check.title"),
        look.reference(),
        look.draft().address(),
        groups);
  }

  private static String title(Look look, Severity severity) {
    return look.say("found." + severity.name().toLowerCase(java.util.Locale.ROOT));
  }

  private static String tone(Severity severity) {
    return switch (severity) {
      case BLOCKER, ERROR -> "stop";
      case WARNING -> "warn";
      case NOTE -> "";
    };
  }

  /// A ground of refusal is answered on a page of its own.
  private static CheckPage.Line ground(Look look, CaseFinding found) {
    return new CheckPage.Line(
        look.draft().address() + "/grounds#" + found.id(),
        look.words().say(look.language(), "request.refusal.title")
            + " – "
            + look.text(found.id().replaceFirst("-", ".")),
        look.sentences().of(found),
        found.basis());
  }

  private static CheckPage.Line line(Look look, CaseFinding found) {
    if (found.id().startsWith(Ground.FINDING)) {
      return ground(look, found);
    }
    String rule = found.id().equals(CaseFinding.MISSING) ? "" : found.id();
    String basis =
        found.basis().isEmpty() || rule.isEmpty()
            ? found.basis() + rule
            : rule + ", " + found.basis();
    return new CheckPage.Line(
        look.address(found.place()),
        part(look, found.place()) + " – " + look.label(found.place().key()),
        look.sentences().of(found),
        basis);
  }

  /// The part in which a field is asked.
  private static String part(Look look, Place place) {
    return Part.of(look).stream()
        .filter(each -> each.isItem() && each.item() == place.item())
        .findFirst()
        .map(Part::title)
        .orElseGet(() -> look.text("section." + look.view().interview().field(place).section()));
  }
}
