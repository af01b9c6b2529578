package org.comity.directory.web.list;

import java.util.Map;
import org.comity.shell.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of States in the directory. Open to everybody.
@Controller
class DirectoryListController {
  private final DirectoryPages pages;

  DirectoryListController(DirectoryPages pages) {
    this.pages = pages;
  }

  @GetMapping("/{language:en|fr|es|ar|ru|zh}/directory")
  Reply all(@RequestParam Map<String, String> chosen) {
    return pages.all(Chosen.of(chosen));
  }
}
