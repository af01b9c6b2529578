package org.comity.review.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.comity.form.Address;
import org.comity.form.sheets.SaveAnswer.Outcome;
import org.comity.form.sheets.SavedAnswer;
import org.comity.form.sheets.Sheets;
import org.comity.form.web.FieldName;
import org.comity.form.web.Parts;
import org.comity.form.web.Posted;
import org.comity.identity.Membership;
import org.comity.review.ReviewId;
import org.comity.review.Workspace;
import org.comity.review.Workspaces;
import org.comity.shell.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The decision between two texts. For those whose role may write on the sheet.
@Controller
class ConflictController {
  private final Workspaces workspaces;
  private final Sheets sheets;
  private final ConflictPages pages;
  private final SectionReplies replies;

  ConflictController(
      Workspaces workspaces, Sheets sheets, ConflictPages pages, SectionReplies replies) {
    this.workspaces = workspaces;
    this.sheets = sheets;
    this.pages = pages;
    this.replies = replies;
  }

  @PostMapping("/reviews/{review}/{instrument}/sections/{section}/decision")
  Optional<? extends Reply> decide(
      Membership me,
      @PathVariable String review,
      @PathVariable String instrument,
      @PathVariable String section,
      @RequestParam MultiValueMap<String, String> parameters) {
    Posted posted = chosen(Posted.of(parameters), parameters);
    var where = new SectionReplies.Where(review, instrument, section, false);
    return replies.save(me, where, posted, parameters.getFirst("more"), "stay");
  }

  /// Both texts once more, as long as the reader's own last text does not stand.
  @GetMapping("/reviews/{review}/{instrument}/questions/{field}/conflict")
  Optional<? extends Reply> again(
      Membership me,
      @PathVariable String review,
      @PathVariable String instrument,
      @PathVariable String field) {
    return ReviewId.of(review)
        .flatMap(id -> workspaces.open(me, id, instrument))
        .flatMap(
            open ->
                FieldName.of(field + ":")
                    .flatMap(name -> conflict(me, open.parts().getFirst(), name.address()))
                    .map(conflict -> page(open, conflict)));
  }

  private Reply page(Workspace open, Outcome.Conflict conflict) {
    Address address = conflict.theirs().address();
    String section = open.parts().getFirst().evaluation().question(address).section();
    return pages.page(open, section, Map.of(address, conflict));
  }

  private Optional<Outcome.Conflict> conflict(Membership me, Workspace.Part part, Address address) {
    Optional<SavedAnswer> mine =
        sheets.history(part.sheet(), address).stream()
            .filter(saved -> !saved.stood() && saved.author().equals(me.person()))
            .findFirst();
    return Optional.ofNullable(part.saved().get(address))
        .flatMap(theirs -> mine.map(own -> new Outcome.Conflict(theirs, own)));
  }

  /// The fields as decided: mine from the hidden controls, both from the field, theirs not at all.
  private static Posted chosen(Posted posted, MultiValueMap<String, String> parameters) {
    Map<Address, Parts> chosen = new LinkedHashMap<>();
    posted
        .fields()
        .forEach(
            (address, parts) -> {
              String stand = parameters.getFirst("stand/" + FieldName.id(address));
              if ("both".equals(stand)) {
                chosen.put(address, parts);
              } else if ("mine".equals(stand)) {
                chosen.put(address, mine(posted, address, parts));
              }
            });
    return new Posted(chosen);
  }

  private static Parts mine(Posted posted, Address address, Parts shown) {
    var own = new Address(ConflictPages.MINE + address.question(), address.path());
    var parts = new LinkedHashMap<>(posted.fields().getOrDefault(own, Parts.NONE).values());
    for (String kept : java.util.List.of("base", "key")) {
      parts.put(kept, shown.all(kept));
    }
    return new Parts(parts);
  }
}
