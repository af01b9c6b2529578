package org.comity.post.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.comity.language.Words;
import org.comity.post.Deliveries;
import org.comity.post.Delivery;
import org.comity.shell.CurrentVisitor;
import org.comity.shell.Page;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How a person wants her letters: at once, once a day, or not. For everybody who is signed in.
@Controller
class LettersController {
  private final Deliveries deliveries;
  private final Words words;
  private final CurrentVisitor current;

  LettersController(Deliveries deliveries, Words words, CurrentVisitor current) {
    this.deliveries = deliveries;
    this.words = words;
    this.current = current;
  }

  @GetMapping("/letters")
  Page letters(@RequestParam Optional<String> kept) {
    return new LettersPage(
        words.say(current.visitor().language(), "post.letters.title"),
        deliveries.chosen().entrySet().stream()
            .map(
                choice ->
                    new LettersPage.Line(
                        choice.getKey().code(), choice.getKey().words(), choice.getValue()))
            .toList(),
        kept.isPresent());
  }

  // Each kind is a field of the form, named after its code; whatever else comes with it is not one.
  @PostMapping("/letters")
  Reply choose(@RequestParam Map<String, String> fields) {
    Map<String, Delivery> wanted = new HashMap<>();
    fields.forEach(
        (kind, code) -> Delivery.of(code).ifPresent(delivery -> wanted.put(kind, delivery)));
    deliveries.choose(wanted);
    return new SeeOther("/letters?kept");
  }
}
