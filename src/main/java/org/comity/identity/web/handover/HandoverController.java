package org.comity.identity.web.handover;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.identity.FreshFactor;
import org.comity.identity.Membership;
import org.comity.identity.people.Handovers;
import org.comity.identity.people.StartHandover;
import org.comity.identity.web.link.LinkPages;
import org.comity.shell.Page;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The hand-over of the role of focal point: started by the focal point, a deputy or the
/// secretariat, finished by another of them; for others nothing is here.
@Controller
class HandoverController {
  private final HandoverPages pages;
  private final Handovers handovers;
  private final LinkPages links;

  HandoverController(HandoverPages pages, Handovers handovers, LinkPages links) {
    this.pages = pages;
    this.handovers = handovers;
    this.links = links;
  }

  @GetMapping("/people/handover")
  Optional<StartPage> form(Membership me, @RequestParam Map<String, String> sent) {
    return pages.form(me, TypedHandover.of(me, sent));
  }

  @FreshFactor
  @PostMapping("/people/handovers")
  Optional<? extends Reply> start(Membership me, @RequestParam Map<String, String> sent) {
    StartHandover typed = TypedHandover.of(me, sent);
    return switch (pages.start(me, typed)) {
      case StartHandover.Outcome.Started(var link) ->
          Optional.of(links.onward(me, link, "/people"));
      case StartHandover.Outcome.Refused refused -> pages.refused(me, typed, refused);
      case StartHandover.Outcome.NotAllowed none -> Optional.empty();
    };
  }

  @GetMapping("/people/handovers/{id}")
  Optional<? extends Page> one(Membership me, @PathVariable UUID id) {
    return pages.one(me, id);
  }

  @FreshFactor
  @PostMapping("/people/handovers/{id}/acceptance")
  Reply finish(Membership me, @PathVariable UUID id) {
    handovers.finish(me, id);
    return new SeeOther("/people");
  }

  @PostMapping("/people/handovers/{id}/withdrawal")
  Reply withdraw(Membership me, @PathVariable UUID id) {
    handovers.withdraw(me, id);
    return new SeeOther("/people");
  }
}
