package org.comity.directory.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A State in the directory and an authority. Open to everybody.
@Controller
@RequestMapping("/{language:en|fr|es|ar|ru|zh}/directory")
class DirectoryController {
  private final StateEntryPages states;
  private final AuthorityPages authorities;

  DirectoryController(StateEntryPages states, AuthorityPages authorities) {
    this.states = states;
    this.authorities = authorities;
  }

  @GetMapping("/{code:[A-Z]{2,3}}")
  Optional<StateEntryPage> state(
      @PathVariable String code, @RequestParam(defaultValue = "") String on) {
    return states.one(code, on);
  }

  @GetMapping("/authorities/{id}")
  Optional<AuthorityPage> authority(
      @PathVariable String id, @RequestParam(defaultValue = "") String on) {
    return authorities.one(id, on);
  }
}
