package org.comity.request.web.closed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.identity.Membership;
import org.comity.request.file.CaseWriting;
import org.comity.request.sealed.SealedCase;
import org.comity.request.web.DraftLooks;
import org.comity.request.web.Look;
import org.comity.shell.Problem;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Closes the case file of a draft under a passphrase that is kept nowhere. Nothing for those who
/// do not work on the draft.
@Component
class ClosedCasePages {
  private static final int SHORTEST = 14;

  private final DraftLooks looks;

  ClosedCasePages(DraftLooks looks) {
    this.looks = looks;
  }

  /// The form.
  ///
  /// @param wrong what was wrong with what was sent: `short`, `differ`, or nothing
  Optional<ClosedCasePage> form(Membership me, UUID draft, String wrong) {
    return looks.at(me, draft).map(look -> form(look, wrong));
  }

  private static ClosedCasePage form(Look look, String wrong) {
    List<Problem> problems =
        switch (wrong) {
          case "short" -> List.of(new Problem("passphrase", say(look, "short")));
          case "differ" -> List.of(new Problem("again", say(look, "differ")));
          default -> List.of();
        };
    return new ClosedCasePage(
        say(look, "title"), look.reference(), look.draft().address(), problems);
  }

  private static String say(Look look, String key) {
    return look.words().say(look.language(), "request.closed." + key);
  }

  /// The file; the form again where the passphrase is too short or typed in two ways. What was
  /// typed is not sent back.
  ResponseEntity<byte[]> file(Membership me, UUID draft, String passphrase, String again) {
    Optional<Look> look = looks.at(me, draft);
    if (look.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    if (passphrase.length() < SHORTEST || !passphrase.equals(again)) {
      String wrong = passphrase.length() < SHORTEST ? "short" : "differ";
      return ResponseEntity.status(HttpStatus.SEE_OTHER)
          .location(URI.create(look.get().draft().address() + "/closed-case?wrong=" + wrong))
          .build();
    }
    byte[] plain = CaseWriting.json(look.get().draft().file()).getBytes(StandardCharsets.UTF_8);
    return closed(SealedCase.close(plain, passphrase.toCharArray()));
  }

  private static ResponseEntity<byte[]> closed(byte[] content) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("case.comity").build().toString())
        .body(content);
  }
}
