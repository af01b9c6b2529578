package org.comity.instrument.web.records;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.shell.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Records participation. For the secretariat alone; for others nothing is here.
@Controller
@RequestMapping("/participation/records")
class RecordController {
  private final RecordPages pages;

  RecordController(RecordPages pages) {
    this.pages = pages;
  }

  @GetMapping
  Optional<RecordsPage> all(@RequestParam(required = false) Optional<UUID> saved) {
    return pages.all(saved);
  }

  @GetMapping("/new")
  Optional<RecordPage> form(@RequestParam Map<String, String> typed) {
    return pages.form(typed);
  }

  @PostMapping("/draft")
  Optional<Reply> check(@RequestParam Map<String, String> typed) {
    return pages.check(typed);
  }

  @PostMapping
  Optional<Reply> record(@RequestParam Map<String, String> typed) {
    return pages.record(typed);
  }

  @GetMapping("/{id}/undoing")
  Optional<UndoPage> undoing(@PathVariable UUID id) {
    return pages.undoing(id);
  }

  @PostMapping("/{id}/undoing")
  Optional<Reply> undo(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
    return pages.undo(id, reason);
  }
}
