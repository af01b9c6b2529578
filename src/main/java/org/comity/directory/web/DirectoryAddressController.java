package org.comity.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.comity.shell.CurrentVisitor;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Leads from an address without a language to the page in the visitor's. Open to everybody.
@Controller
class DirectoryAddressController {
  private final CurrentVisitor current;

  DirectoryAddressController(CurrentVisitor current) {
    this.current = current;
  }

  @GetMapping({"/directory", "/directory/**"})
  Reply inTheReadersLanguage(HttpServletRequest request) {
    String query = Optional.ofNullable(request.getQueryString()).map(each -> "?" + each).orElse("");
    return new SeeOther("/" + current.visitor().language().tag() + request.getRequestURI() + query);
  }
}
