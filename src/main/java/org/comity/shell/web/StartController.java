package org.comity.shell.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.comity.language.Words;
import org.comity.shell.CurrentVisitor;
import org.comity.shell.Page;
import org.comity.shell.WaitingForMe;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The start page. For everybody who is signed in.
@Controller
class StartController {
  private final List<WaitingForMe> rooms;
  private final CurrentVisitor current;
  private final Words words;

  StartController(List<WaitingForMe> rooms, CurrentVisitor current, Words words) {
    this.rooms = rooms;
    this.current = current;
    this.words = words;
  }

  /// The bare address of a language leads where its reader can begin.
  @GetMapping("/{language:en|fr|es|ar|ru|zh}")
  String front(@PathVariable String language) {
    return current.visitor().signedIn() ? "redirect:/" : "redirect:/" + language + "/sign-in";
  }

  @GetMapping("/")
  Page start() {
    return new StartPage(
        words.say(current.visitor().language(), "shell.start.title"),
        rooms.stream()
            .flatMap(room -> room.waiting().stream())
            .sorted(
                Comparator.comparing(
                    WaitingForMe.Waiting::due,
                    Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
            .toList());
  }
}
