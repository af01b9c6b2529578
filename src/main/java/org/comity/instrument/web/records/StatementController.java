package org.comity.instrument.web.records;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.instrument.recorded.Subject;
import org.comity.shell.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Records notifications and names. For the secretariat alone; for others nothing is here.
@Controller
@RequestMapping("/{list:notifications|names}/records")
class StatementController {
  private final StatementPages pages;

  StatementController(StatementPages pages) {
    this.pages = pages;
  }

  @GetMapping
  Optional<RecordsPage> all(
      @PathVariable String list, @RequestParam(required = false) Optional<UUID> saved) {
    return pages.all(kind(list), saved);
  }

  @GetMapping("/new")
  Optional<StatementPage> form(@PathVariable String list, @RequestParam Map<String, String> typed) {
    return pages.form(kind(list), typed);
  }

  @PostMapping
  Optional<Reply> record(@PathVariable String list, @RequestParam Map<String, String> typed) {
    return pages.record(kind(list), typed);
  }

  @GetMapping("/{id}/undoing")
  Optional<UndoPage> undoing(@PathVariable String list, @PathVariable UUID id) {
    return pages.undoing(kind(list), id);
  }

  @PostMapping("/{id}/undoing")
  Optional<Reply> undo(
      @PathVariable String list,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason) {
    return pages.undo(kind(list), id, reason);
  }

  private static String kind(String list) {
    return list.equals("names") ? Subject.NameOf.KIND : Subject.Told.KIND;
  }
}
