package org.comity.form.laws.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.form.Refusal;
import org.comity.form.laws.Law;
import org.comity.form.laws.Laws;
import org.comity.form.laws.SaveLaw;
import org.comity.form.laws.SaveLaw.Outcome;
import org.comity.form.web.Parts;
import org.comity.identity.Membership;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One law of the library. For those of a State who work on answers; whoever writes answers
/// corrects and retires it.
@Controller
class LawController {
  private final Laws laws;
  private final LawPages pages;

  LawController(Laws laws, LawPages pages) {
    this.laws = laws;
    this.pages = pages;
  }

  @GetMapping("/laws/{id}")
  Optional<? extends Reply> law(Membership me, @PathVariable UUID id) {
    return laws.find(me, id).map(law -> pages.page(me, law));
  }

  @GetMapping("/laws/{id}/history")
  Optional<? extends Reply> history(Membership me, @PathVariable UUID id) {
    return laws.find(me, id).map(law -> pages.history(me, law));
  }

  @PostMapping("/laws/{id}")
  Optional<? extends Reply> correct(
      Membership me,
      @PathVariable UUID id,
      @RequestParam int base,
      @RequestParam MultiValueMap<String, String> typed) {
    return laws.find(me, id).flatMap(law -> correct(me, law, base, new Parts(typed)));
  }

  @PostMapping("/laws/{id}/retirement")
  Optional<? extends Reply> retire(
      Membership me, @PathVariable UUID id, @RequestParam int base, @RequestParam boolean retired) {
    return laws.find(me, id)
        .flatMap(
            law ->
                save(me, law, base, new LawParts.Read(law.text().retired(retired), List.of()))
                    .or(() -> Optional.of(pages.page(me, law))));
  }

  private Optional<? extends Reply> correct(Membership me, Law law, int base, Parts typed) {
    LawParts.Read read = LawParts.read(typed, law.text().retired());
    return save(me, law, base, read)
        .or(() -> Optional.of(pages.page(me, law, base, typed, refusals(read))));
  }

  private static List<Refusal> refusals(LawParts.Read read) {
    return read.refusals().isEmpty() ? read.law().refusals() : read.refusals();
  }

  /// What came of it; empty if it cannot be taken.
  private Optional<Reply> save(Membership me, Law law, int base, LawParts.Read read) {
    if (!read.refusals().isEmpty()) {
      return Optional.empty();
    }
    return switch (laws.save(me, new SaveLaw(law.id(), base, read.law()))) {
      case Outcome.Saved saved -> Optional.of(new SeeOther("/laws/" + law.id()));
      case Outcome.Unchanged same -> Optional.of(new SeeOther("/laws/" + law.id()));
      case Outcome.Conflict(Law theirs, Law mine) -> Optional.of(pages.conflict(me, theirs, mine));
      case Outcome.Refused refused -> Optional.empty();
      case Outcome.NotYours notYours -> Optional.of(new SeeOther("/laws/" + law.id()));
    };
  }
}
