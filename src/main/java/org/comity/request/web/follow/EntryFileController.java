package org.comity.request.web.follow;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.comity.document.Document.Bytes;
import org.comity.file.FileId;
import org.comity.file.Files;
import org.comity.file.Kept;
import org.comity.form.web.FileSending;
import org.comity.identity.Membership;
import org.comity.request.follow.Entry;
import org.comity.request.follow.Progresses;
import org.comity.request.follow.Said;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// The files of entries and what was frozen with a signature, for those who work on the request;
/// for others nothing is here.
@Controller
class EntryFileController {
  private final Progresses progresses;
  private final Files files;
  private final FileSending sending;

  EntryFileController(Progresses progresses, Files files, FileSending sending) {
    this.progresses = progresses;
    this.files = files;
    this.sending = sending;
  }

  @GetMapping("/requests/{draft}/progress/{entry}/file")
  void file(
      Membership me, @PathVariable UUID draft, @PathVariable int entry, HttpServletResponse answer)
      throws IOException {
    Said.Attached file =
        progresses.find(me, draft).stream()
            .flatMap(progress -> progress.entries().stream())
            .filter(each -> each.number() == entry)
            .map(Entry::said)
            .map(Said::file)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow(EntryFileController::notThere);
    Kept kept = files.find(new FileId(file.id())).orElseThrow(EntryFileController::notThere);
    sending.send(kept, file.name(), answer);
  }

  private static ResponseStatusException notThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  @GetMapping("/requests/{draft}/progress/{entry}/frozen/{name}")
  ResponseEntity<byte[]> frozen(
      Membership me, @PathVariable UUID draft, @PathVariable int entry, @PathVariable String name) {
    return progresses
        .frozen(me, draft, entry, name)
        .map(Bytes::toArray)
        .map(content -> kept(content, name))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  /// A file that nobody on the way keeps.
  static ResponseEntity<byte[]> kept(byte[] content, String name) {
    String disposition = ContentDisposition.attachment().filename(name).build().toString();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
        .body(content);
  }
}
