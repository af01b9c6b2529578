package org.comity.directory.web.looked;

import java.util.Map;
import java.util.Optional;
import org.comity.directory.out.web.OutFile;
import org.comity.identity.Membership;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who looked at the entries of one's body, for those who keep them and for the secretariat; and
/// for everybody who is shown what is not public, what she looked at. For others nothing is here.
@Controller
@RequestMapping("/directory/looks")
class LooksController {
  private final LooksPages pages;

  LooksController(LooksPages pages) {
    this.pages = pages;
  }

  @GetMapping
  Optional<LooksPage> ours(Membership me, @RequestParam Map<String, String> sent) {
    return pages.ours(me, Wanted.of(sent));
  }

  @GetMapping("/mine")
  Optional<LooksPage> mine(Membership me, @RequestParam Map<String, String> sent) {
    return pages.mine(me, Wanted.of(sent));
  }

  @GetMapping("/ours.csv")
  ResponseEntity<byte[]> oursFile(Membership me, @RequestParam Map<String, String> sent) {
    return file(pages.oursFile(me, Wanted.of(sent)));
  }

  @GetMapping("/mine.csv")
  ResponseEntity<byte[]> mineFile(Membership me, @RequestParam Map<String, String> sent) {
    return file(pages.mineFile(me, Wanted.of(sent)));
  }

  private static ResponseEntity<byte[]> file(Optional<OutFile> file) {
    return file.map(found -> found.attached(true))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
