package org.comity.identity.web.confirm;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.comity.identity.Membership;
import org.comity.identity.web.passkey.Passkeys;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Proving anew who one is. For everybody who is signed in.
@Controller
class ConfirmController {
  /// Where a form is sent that has to wait.
  static final String ASK = "/account/confirm/form";

  private final ConfirmPages pages;
  private final Proofs proofs;
  private final Passkeys passkeys;

  ConfirmController(ConfirmPages pages, Proofs proofs, Passkeys passkeys) {
    this.pages = pages;
    this.proofs = proofs;
    this.passkeys = passkeys;
  }

  @GetMapping("/account/confirm")
  Reply page(Membership me, @RequestParam(defaultValue = "/") String back) {
    return pages.asking(me, new KeptForm(back, false, java.util.List.of()));
  }

  @PostMapping(ASK)
  Reply form(Membership me, HttpServletRequest request) {
    Object from = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    String path = from == null ? "/" : from.toString();
    return pages.asking(me, KeptForm.of(request, path));
  }

  @PostMapping(path = "/account/confirm/asked", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> ask(Membership me, HttpServletRequest request) {
    return ResponseEntity.ok(passkeys.ask(me.person(), request));
  }

  @PostMapping("/account/confirm")
  @Nullable Reply confirm(
      Membership me,
      @RequestParam String back,
      @RequestParam(defaultValue = "false") boolean post,
      HttpServletRequest request,
      HttpServletResponse response)
      throws ServletException, IOException {
    KeptForm form = KeptForm.waiting(request, back, post);
    Optional<Proofs.Refused> refused = proofs.confirm(me, request, response);
    if (refused.isPresent()) {
      return pages.refused(me, form, refused.get());
    }
    if (!form.post()) {
      return new SeeOther(form.path());
    }
    request.getRequestDispatcher(form.path()).forward(form.restored(request), response);
    return null;
  }
}
