package org.comity.directory.web;

import java.util.Map;
import java.util.Optional;
import org.comity.shell.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The competent authorities. Open to everybody.
@Controller
@RequestMapping("/{language:en|fr|es|ar|ru|zh}/directory")
class DirectoryController {
  private final DirectoryPages list;
  private final StateEntryPages states;
  private final AuthorityPages authorities;

  DirectoryController(DirectoryPages list, StateEntryPages states, AuthorityPages authorities) {
    this.list = list;
    this.states = states;
    this.authorities = authorities;
  }

  @GetMapping
  Reply all(@RequestParam Map<String, String> chosen) {
    return list.all(Chosen.of(chosen));
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
