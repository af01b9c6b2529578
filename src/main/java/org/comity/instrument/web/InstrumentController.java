package org.comity.instrument.web;

import java.util.Optional;
import org.comity.shell.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Treaties, their articles and parties. Open to everybody.
@Controller
@RequestMapping("/{language:en|fr|es|ar|ru|zh}/instruments")
class InstrumentController {
  private final InstrumentPages pages;
  private final ArticlePages articles;

  InstrumentController(InstrumentPages pages, ArticlePages articles) {
    this.pages = pages;
    this.articles = articles;
  }

  @GetMapping
  Reply all() {
    return pages.all();
  }

  @GetMapping("/{code}")
  Optional<InstrumentPage> one(
      @PathVariable String code, @RequestParam(name = "q", defaultValue = "") String query) {
    return pages.one(code, query);
  }

  @GetMapping("/{code}/articles/{number:\\d{1,3}}")
  Optional<ArticlePage> article(
      @PathVariable String code,
      @PathVariable int number,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String group) {
    return articles.one(code, number, state, group);
  }

  @GetMapping("/{code}/participation")
  Optional<ParticipationPage> participation(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String group) {
    return pages.participation(code, state, group);
  }
}
