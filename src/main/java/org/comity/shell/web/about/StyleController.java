package org.comity.shell.web.about;

import java.util.List;
import org.comity.language.Words;
import org.comity.shell.CurrentVisitor;
import org.comity.shell.Problem;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The parts of which pages are made, shown together. Open to everybody.
@Controller
class StyleController {
  private final Words words;
  private final CurrentVisitor current;

  StyleController(Words words, CurrentVisitor current) {
    this.words = words;
    this.current = current;
  }

  @GetMapping("/style")
  Reply inTheReadersLanguage() {
    return new SeeOther("/" + current.visitor().language().tag() + "/style");
  }

  @GetMapping("/{language:en|fr|es|ar|ru|zh}/style")
  Reply style() {
    return new StylePage(say("title"), List.of(new Problem("wrong-field", say("problem"))));
  }

  private String say(String key) {
    return words.say(current.visitor().language(), "shell.style." + key);
  }
}
