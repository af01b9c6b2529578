package org.comity.shell.web;

import java.util.List;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.shell.CurrentVisitor;
import org.comity.shell.Page;
import org.comity.shell.SearchSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The search over every room. For everybody; each room shows what the visitor may see.
@Controller
class SearchController {
  private final List<SearchSource> rooms;
  private final CurrentVisitor current;
  private final Words words;

  SearchController(List<SearchSource> rooms, CurrentVisitor current, Words words) {
    this.rooms = rooms;
    this.current = current;
    this.words = words;
  }

  @GetMapping({"/search", "/{language:en|fr|es|ar|ru|zh}/search"})
  Page search(@RequestParam(name = "q", defaultValue = "") String query) {
    Language language = current.visitor().language();
    List<SearchPage.Group> groups =
        rooms.stream()
            .map(
                room ->
                    new SearchPage.Group(
                        words.say(language, room.words()),
                        query.isBlank() ? List.of() : room.search(query.strip())))
            .filter(group -> !group.hits().isEmpty())
            .toList();
    return new SearchPage(words.say(language, "shell.search.title"), query, groups);
  }
}
