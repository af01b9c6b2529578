package org.comity.request.web.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comity.identity.Membership;
import org.comity.language.Formats;
import org.comity.request.Draft;
import org.comity.request.Drafts;
import org.comity.request.content.Inventory;
import org.comity.request.link.CopiedCase;
import org.comity.request.link.Link;
import org.comity.request.link.LinkedCase;
import org.comity.request.link.Origin;
import org.comity.request.web.DraftLooks;
import org.comity.request.web.Look;
import org.comity.request.web.input.Input;
import org.comity.shell.Problem;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Component;

/// Makes the pages of what follows a draft and of its copies, and begins both. Empty for those who
/// do not work on the draft.
@Component
class LinksPages {
  private final Drafts drafts;
  private final DraftLooks looks;

  LinksPages(Drafts drafts, DraftLooks looks) {
    this.drafts = drafts;
    this.looks = looks;
  }

  Optional<LinksPage> page(Membership me, UUID draft) {
    return looks.at(me, draft).map(this::page);
  }

  private LinksPage page(Look look) {
    return new LinksPage(
        say(look, "links.title"),
        look.reference(),
        look.draft().address(),
        Link.shipped().stream()
            .filter(link -> link.follows(look.draft().file().kinds()))
            .map(link -> way(look, link))
            .toList(),
        tied(look));
  }

  private static String say(Look look, String key, Object... arguments) {
    return look.words().say(look.language(), "request." + key, arguments);
  }

  private static LinksPage.Way way(Look look, Link link) {
    String kind = link.kind();
    String title =
        look.text(kind == null ? "req.documentKind.is." + link.document() : "kind." + kind);
    return new LinksPage.Way(link.id(), title, carries(look, link));
  }

  private static String carries(Look look, Link link) {
    if (link.keeps()) {
      return say(look, "links.keepsItems");
    }
    List<String> labels = link.carry().keySet().stream().sorted().map(look::text).toList();
    var formats = new Formats(look.language(), look.me().zone());
    return labels.isEmpty() ? "" : say(look, "links.carries", "fields", formats.list(labels));
  }

  private List<LinksPage.Tied> tied(Look look) {
    var tied = new ArrayList<LinksPage.Tied>();
    Origin.of(look.draft().file()).ifPresent(origin -> tied.add(before(look, origin)));
    for (Draft each : drafts.mine(look.me())) {
      Origin.of(each.file())
          .filter(origin -> origin.draft().equals(look.draft().id()))
          .ifPresent(origin -> tied.add(after(looks.of(look.me(), each), origin)));
    }
    return tied;
  }

  private LinksPage.Tied before(Look look, Origin origin) {
    Optional<Look> there = looks.at(look.me(), origin.draft());
    return new LinksPage.Tied(
        there.map(old -> old.draft().address()).orElse(""),
        look.origin(origin),
        there.map(Look::summary).orElse(""));
  }

  private static LinksPage.Tied after(Look look, Origin origin) {
    String how =
        say(
            look,
            origin.copied() ? "links.copiedTo" : "links.ledTo",
            "reference",
            look.reference());
    return new LinksPage.Tied(look.draft().address(), how, look.summary());
  }

  /// Begins the request that a draft leads to, and shows it.
  Optional<Reply> begin(Membership me, UUID draft, String to) {
    Optional<Draft> old = drafts.find(me, draft);
    return Link.of(to)
        .flatMap(
            link ->
                old.filter(found -> link.follows(found.file().kinds()))
                    .flatMap(found -> begun(me, found, link)));
  }

  private Optional<Reply> begun(Membership me, Draft old, Link link) {
    var made = new LinkedCase(old.file(), link, Inventory.shipped());
    return drafts
        .begin(me, origin(old, link.id()).in(made.made()))
        .map(draft -> new SeeOther(draft.address()));
  }

  private static Origin origin(Draft old, String way) {
    return new Origin(old.id(), old.file().text("req.ownReference"), way);
  }

  Optional<CopyPage> copyForm(Membership me, UUID draft) {
    return looks.at(me, draft).map(look -> copyForm(look, CopiedCase.all(), List.of()));
  }

  private static CopyPage copyForm(Look look, List<String> chosen, List<Problem> problems) {
    List<Input.Option> parts =
        CopiedCase.all().stream()
            .map(part -> new Input.Option(part, say(look, "copy.part." + part)))
            .toList();
    return new CopyPage(
        say(look, "copy.title"),
        look.reference(),
        look.draft().address(),
        new Input.Ticks("take", say(look, "copy.take"), Set.copyOf(chosen), parts),
        problems);
  }

  /// Begins a copy of a draft, and shows it.
  Optional<Reply> copy(Membership me, UUID draft, List<String> parts) {
    Set<String> known =
        Set.copyOf(parts.stream().filter(CopiedCase.all()::contains).distinct().toList());
    Optional<Look> look = looks.at(me, draft);
    if (known.isEmpty()) {
      return look.map(
          here ->
              copyForm(here, List.of(), List.of(new Problem("take", say(here, "copy.nothing")))));
    }
    return look.flatMap(here -> copied(here, known)).map(made -> new SeeOther(made.address()));
  }

  private Optional<Draft> copied(Look look, Set<String> parts) {
    Draft old = look.draft();
    var copy = new CopiedCase(old.file(), parts, look.view().inventory());
    return drafts.begin(look.me(), origin(old, Origin.COPY).in(copy.made()));
  }
}
