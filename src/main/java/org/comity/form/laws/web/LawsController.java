package org.comity.form.laws.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.form.laws.Law;
import org.comity.form.laws.Laws;
import org.comity.form.web.Parts;
import org.comity.identity.Membership;
import org.comity.language.Sorting;
import org.comity.shell.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The library of laws. For those of a State who work on answers; whoever writes answers adds laws.
@Controller
class LawsController {
  private final Laws laws;
  private final LawPages pages;
  private final LawReplies replies;
  private final LawReader reader;

  LawsController(Laws laws, LawPages pages, LawReplies replies, LawReader reader) {
    this.replies = replies;
    this.laws = laws;
    this.pages = pages;
    this.reader = reader;
  }

  @GetMapping("/laws")
  Optional<? extends Reply> laws(
      Membership me, @RequestParam(name = "q", defaultValue = "") String query) {
    return Optional.of(me).filter(laws::reads).map(reads -> page(me, query));
  }

  @GetMapping("/laws/new")
  Optional<? extends Reply> adding(Membership me) {
    return Optional.of(me).filter(laws::writes).map(writes -> pages.adding());
  }

  @PostMapping("/laws")
  Optional<? extends Reply> add(
      Membership me, @RequestParam UUID id, @RequestParam MultiValueMap<String, String> typed) {
    return replies.reply(me, new LawReplies.Form(id, 0, new Parts(typed)));
  }

  private LawsPage page(Membership me, String query) {
    List<Law> found =
        laws.all(me).stream()
            .filter(law -> law.text().foundBy(query))
            .sorted(Sorting.by(reader.language(), law -> law.text().title()))
            .toList();
    return new LawsPage(
        reader.say("form.laws.entry"),
        query,
        lines(found, false),
        lines(found, true),
        laws.writes(me));
  }

  private List<LawsPage.Line> lines(List<Law> found, boolean retired) {
    return found.stream().filter(law -> law.text().retired() == retired).map(this::line).toList();
  }

  private LawsPage.Line line(Law law) {
    List<String> details =
        reader.inWords().lines(law.text()).stream()
            .skip(1)
            .filter(line -> line.link().isEmpty())
            .limit(4)
            .map(LawInWords.Line::value)
            .toList();
    return new LawsPage.Line(law.text().title(), details, "/laws/" + law.id());
  }
}
