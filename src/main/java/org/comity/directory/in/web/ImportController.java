package org.comity.directory.in.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.comity.directory.in.Imports;
import org.comity.form.web.FileForm;
import org.comity.identity.Membership;
import org.comity.shell.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Takes a file and shows what it would change; nothing is changed before it is applied. For the
/// secretariat, and for those of a State who see how authorities are reached, for their own State.
@Controller
class ImportController {
  private final ImportPages pages;

  ImportController(ImportPages pages) {
    this.pages = pages;
  }

  @GetMapping("/directory/import")
  Optional<ImportPage> form(Membership me) {
    return pages.form(me);
  }

  @PostMapping(path = "/directory/import", consumes = "multipart/form-data")
  Optional<? extends Reply> preview(Membership me, HttpServletRequest request) throws IOException {
    var arriving = new ArrivingFile(Imports.MOST_BYTES);
    FileForm.read(request, arriving);
    return pages.preview(me, arriving);
  }

  @PostMapping("/directory/import/changes")
  Optional<? extends Reply> apply(Membership me, @RequestParam Map<String, String> sent) {
    return pages.apply(me, sent);
  }
}
