package org.comity.directory.out.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.comity.directory.web.Readers;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The directory as files: what the pages show to whoever asks. Open to everybody.
@Controller
@RequestMapping("/{language:en|fr|es|ar|ru|zh}/directory")
class OutController {
  private final Selections selections;
  private final OutFiles files;
  private final Readers readers;

  OutController(Selections selections, OutFiles files, Readers readers) {
    this.selections = selections;
    this.files = files;
    this.readers = readers;
  }

  @GetMapping("/files/{file}")
  ResponseEntity<byte[]> file(@PathVariable String file, @RequestParam Map<String, String> sent) {
    return answer(file, selections.of(sent));
  }

  @GetMapping("/authorities/{id}/card.vcf")
  ResponseEntity<byte[]> card(@PathVariable String id, @RequestParam(defaultValue = "") String on) {
    return answer("authorities.vcf", selections.authority(id, on));
  }

  @GetMapping("/authorities/{id}/card.json")
  ResponseEntity<byte[]> jsonCard(
      @PathVariable String id, @RequestParam(defaultValue = "") String on) {
    return answer("authorities.jcard", selections.authority(id, on));
  }

  private ResponseEntity<byte[]> answer(String file, Optional<Selected> selected) {
    if (selected.filter(each -> each.on().wrong()).isPresent()) {
      return ResponseEntity.unprocessableContent()
          .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
          .body(readers.reading().say("directory.on.wrong").getBytes(StandardCharsets.UTF_8));
    }
    return selected
        .flatMap(each -> files.file(file, each))
        .map(made -> made.attached(files.signedIn()))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
