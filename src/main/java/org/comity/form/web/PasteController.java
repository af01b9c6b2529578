package org.comity.form.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comity.document.PastedText;
import org.comity.document.PastedText.Dropped;
import org.comity.identity.Membership;
import org.comity.language.Formats;
import org.comity.language.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// Turns what a word processor puts on the clipboard into the marks of a long text, and says what
/// it left out. Keeps nothing. For everybody who is signed in.
@Controller
class PasteController {
  private static final int MOST_BYTES = 8 * 1024 * 1024;

  private final Words words;

  PasteController(Words words) {
    this.words = words;
  }

  /// What goes into the field.
  ///
  /// @param text with marks
  /// @param left the sentence on what was left out; empty if nothing was
  record Pasted(String text, String left) {}

  @PostMapping(path = "/pasted-text", consumes = "text/html")
  ResponseEntity<Pasted> paste(Membership me, HttpServletRequest request) throws IOException {
    byte[] html = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (html.length > MOST_BYTES) {
      return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
    }
    PastedText pasted = PastedText.fromHtml(new String(html, StandardCharsets.UTF_8));
    return ResponseEntity.ok(new Pasted(pasted.text().markup(), left(me, pasted.dropped())));
  }

  private String left(Membership me, Map<Dropped, Integer> dropped) {
    if (dropped.isEmpty()) {
      return "";
    }
    List<String> kinds =
        Arrays.stream(Dropped.values())
            .filter(dropped::containsKey)
            .map(
                kind -> words.say(me.language(), key(kind), "count", dropped.getOrDefault(kind, 0)))
            .toList();
    String what = new Formats(me.language(), me.zone()).list(kinds);
    return words.say(me.language(), "form.paste.left", "what", what);
  }

  private static String key(Dropped kind) {
    return "form.paste." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
