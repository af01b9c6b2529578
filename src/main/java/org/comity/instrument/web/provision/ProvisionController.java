package org.comity.instrument.web.provision;

import java.util.Optional;
import org.comity.shell.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// One provision of a treaty. Open to everybody.
@Controller
class ProvisionController {
  private final ProvisionPages pages;

  ProvisionController(ProvisionPages pages) {
    this.pages = pages;
  }

  @GetMapping("/{language:en|fr|es|ar|ru|zh}/instruments/{code}/provisions/{place}")
  Optional<? extends Reply> one(
      @PathVariable String code,
      @PathVariable String place,
      @RequestParam(required = false) Optional<String> state) {
    Optional<Reply> page = pages.one(code, place, state).map(found -> found);
    return page.or(() -> pages.article(code, place));
  }
}
