package org.comity.shell.web.about;

import java.util.List;
import java.util.stream.Stream;
import org.comity.language.Words;
import org.comity.shell.CurrentVisitor;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The statement on accessibility. Open to everybody.
@Controller
class AccessibilityController {
  private final Words words;
  private final CurrentVisitor current;

  AccessibilityController(Words words, CurrentVisitor current) {
    this.words = words;
    this.current = current;
  }

  @GetMapping("/accessibility")
  Reply inTheReadersLanguage() {
    return new SeeOther("/" + current.visitor().language().tag() + "/accessibility");
  }

  @GetMapping("/{language:en|fr|es|ar|ru|zh}/accessibility")
  Reply statement() {
    return new AccessibilityPage(
        say("title"),
        List.of(
            part("standard", "aim", "documents", "script"),
            part("tested", "crawl", "keyboard", "narrow", "files"),
            part("short", "people", "browsers", "passkey", "english", "word"),
            part("report", "whom", "answer")));
  }

  private AccessibilityPage.Part part(String name, String... points) {
    return new AccessibilityPage.Part(
        say(name), Stream.of(points).map(point -> say(name + "." + point)).toList());
  }

  private String say(String key) {
    return words.say(current.visitor().language(), "shell.accessibility." + key);
  }
}
