package org.comity.directory.web.way;

import java.util.Map;
import org.comity.shell.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The way from State A to State B; its address carries all that was asked. Open to everybody.
@Controller
class WayController {
  private final WayPages pages;

  WayController(WayPages pages) {
    this.pages = pages;
  }

  @GetMapping("/{language:en|fr|es|ar|ru|zh}/directory/way")
  Reply way(@RequestParam Map<String, String> sent) {
    return pages.of(Typed.of(sent));
  }
}
