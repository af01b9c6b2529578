package org.comity.instrument.web;

import java.util.Optional;
import org.comity.shell.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The States. Open to everybody.
@Controller
@RequestMapping("/{language:en|fr|es|ar|ru|zh}/states")
class StateController {
  private final StatePages pages;

  StateController(StatePages pages) {
    this.pages = pages;
  }

  @GetMapping
  Reply all(
      @RequestParam(name = "q", defaultValue = "") String query,
      @RequestParam(defaultValue = "") String group) {
    return pages.all(query, group);
  }

  @GetMapping("/{code}")
  Optional<StatePage> one(@PathVariable String code) {
    return pages.one(code);
  }
}
