package org.comity.request.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.comity.form.web.FileForm;
import org.comity.identity.Membership;
import org.comity.shell.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The requests on which a person works, and how one begins.
@Controller
class RequestsController {
  private final RequestsPages pages;

  RequestsController(RequestsPages pages) {
    this.pages = pages;
  }

  @GetMapping("/requests")
  Optional<RequestsPage> all(Membership me) {
    return pages.all(me, List.of());
  }

  @GetMapping("/requests/new")
  Optional<NewRequestPage> form(Membership me) {
    return pages.form(me, "", List.of(), List.of());
  }

  @PostMapping("/requests")
  Optional<Reply> begin(
      Membership me,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(name = "kinds", defaultValue = "") List<String> kinds) {
    return pages.begin(me, state, kinds);
  }

  @PostMapping(path = "/requests/files", consumes = "multipart/form-data")
  Optional<Reply> file(Membership me, HttpServletRequest request) throws IOException {
    var arriving = new ArrivingCase();
    List<String> passphrase =
        FileForm.read(request, arriving).getOrDefault("passphrase", List.of());
    return pages.read(me, arriving.content(), String.join("", passphrase));
  }
}
