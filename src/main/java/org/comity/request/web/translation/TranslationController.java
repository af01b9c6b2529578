package org.comity.request.web.translation;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.form.web.FileForm;
import org.comity.identity.Membership;
import org.comity.shell.Reply;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The translation of a draft, for those who work on it.
@Controller
class TranslationController {
  private final TranslationPages pages;

  TranslationController(TranslationPages pages) {
    this.pages = pages;
  }

  @GetMapping("/requests/{draft}/translation")
  Optional<TranslationPage> texts(
      Membership me,
      @PathVariable UUID draft,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "false") boolean saved) {
    return pages.page(me, draft, language, saved);
  }

  @GetMapping("/requests/{draft}/translation/{language}.xlf")
  ResponseEntity<byte[]> file(
      Membership me, @PathVariable UUID draft, @PathVariable String language) {
    return pages.file(me, draft, language);
  }

  @PostMapping("/requests/{draft}/translation/{language}")
  Optional<Reply> save(
      Membership me,
      @PathVariable UUID draft,
      @PathVariable String language,
      @RequestParam int version,
      @RequestParam Map<String, String> sent) {
    return pages.save(me, new TranslationPages.Wish(draft, language, version), sent);
  }

  @PostMapping(
      path = "/requests/{draft}/translation/{language}/files",
      consumes = "multipart/form-data")
  Optional<Reply> take(
      Membership me,
      @PathVariable UUID draft,
      @PathVariable String language,
      HttpServletRequest request)
      throws IOException {
    var arriving = new ArrivingTexts();
    FileForm.read(request, arriving);
    return pages.take(me, draft, language, arriving.text());
  }
}
