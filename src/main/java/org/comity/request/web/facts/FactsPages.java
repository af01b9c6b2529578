package org.comity.request.web.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.comity.database.Ids;
import org.comity.identity.Membership;
import org.comity.request.Drafts;
import org.comity.request.Edit;
import org.comity.request.SaveOutcome;
import org.comity.request.facts.Fact;
import org.comity.request.facts.Facts;
import org.comity.request.file.CaseFile;
import org.comity.request.web.DraftLooks;
import org.comity.request.web.Look;
import org.comity.shell.Problem;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Makes the pages of the facts of a draft and saves what they send. A change is made on what
/// stands now; only where somebody else changed the same fact meanwhile is the person asked. Empty
/// for those who do not work on the draft.
@Component
class FactsPages {
  private static final int SIGNS = 8;

  private final Drafts drafts;
  private final DraftLooks looks;

  FactsPages(Drafts drafts, DraftLooks looks) {
    this.drafts = drafts;
    this.looks = looks;
  }

  Optional<FactsPage> page(Membership me, UUID draft, int before) {
    return looks.at(me, draft).map(look -> FactsView.of(look).page(before, List.of()));
  }

  Optional<FactPage> form(Membership me, UUID draft) {
    return looks
        .at(me, draft)
        .map(look -> FactsView.of(look).form("", FactForm.empty(), Map.of(), List.of()));
  }

  Optional<FactPage> form(Membership me, UUID draft, String id) {
    return looks
        .at(me, draft)
        .map(FactsView::of)
        .flatMap(
            view ->
                view.facts()
                    .find(id)
                    .map(fact -> view.form(id, FactForm.of(fact), Map.of(), List.of())));
  }

  Optional<Reply> add(Membership me, UUID draft, MultiValueMap<String, String> sent) {
    FactForm form = FactForm.of(sent);
    return looks
        .at(me, draft)
        .flatMap(
            look -> {
              Map<String, String> wrong = wrong(look, form);
              if (!wrong.isEmpty()) {
                return Optional.of(FactsView.of(look).form("", form, wrong, List.of()));
              }
              JsonNode nothing = JsonNodeFactory.instance.objectNode();
              return save(look, facts -> facts.with(form.entry(fresh(), nothing)), List.of());
            });
  }

  private static String fresh() {
    String id = Ids.next().toString();
    return "f" + id.substring(id.length() - SIGNS);
  }

  Optional<Reply> change(
      Membership me, UUID draft, String id, int version, MultiValueMap<String, String> sent) {
    FactForm form = FactForm.of(sent);
    Optional<Look> look = looks.at(me, draft);
    Optional<Fact> now = look.flatMap(found -> FactsView.of(found).facts().find(id));
    if (look.isEmpty() || now.isEmpty()) {
      return look.map(found -> gone(found));
    }
    List<String> theirs = theirs(look.get(), now.get(), version);
    Map<String, String> wrong = wrong(look.get(), form);
    if (!wrong.isEmpty() || !theirs.isEmpty()) {
      return Optional.of(FactsView.of(look.get()).form(id, form, wrong, theirs));
    }
    return save(look.get(), f -> f.changed(id, form.entry(id, now.get().node())), List.of());
  }

  // What was typed stays in the form also where the request was signed meanwhile.
  private static Map<String, String> wrong(Look look, FactForm form) {
    return look.draft().signed() ? Map.of("act", "signed") : form.wrong();
  }

  private static FactsPage gone(Look look) {
    var view = FactsView.of(look);
    return view.page(-1, List.of(new Problem("facts", view.say("gone"))));
  }

  /// What stands now of a fact, if it is not what stood when the form was made.
  private List<String> theirs(Look look, Fact now, int version) {
    boolean same =
        drafts
            .at(look.me(), look.draft().id(), version)
            .flatMap(file -> Facts.of(file).find(now.id()))
            .filter(before -> before.saysAs(now.node()))
            .isPresent();
    return same ? List.of() : List.of(now.text("date") + " – " + now.text("act"));
  }

  Optional<Reply> move(Membership me, UUID draft, String id, String to) {
    return act(me, draft, facts -> facts.moved(id, to.equals("up") ? -1 : 1));
  }

  Optional<Reply> order(Membership me, UUID draft) {
    return act(me, draft, Facts::byDay);
  }

  private Optional<Reply> act(Membership me, UUID draft, UnaryOperator<Facts> change) {
    return looks.at(me, draft).flatMap(look -> save(look, change, List.of()));
  }

  Optional<Reply> remove(Membership me, UUID draft, String id) {
    return looks
        .at(me, draft)
        .flatMap(look -> save(look, facts -> facts.without(id), untied(look.draft().file(), id)));
  }

  private static List<Edit> untied(CaseFile file, String id) {
    var edits = new ArrayList<Edit>();
    for (JsonNode item : file.root().path(CaseFile.ITEMS)) {
      List<String> ties = new ArrayList<>(Facts.ties(item));
      if (ties.remove(id)) {
        edits.add(tied(item.path("id").asString(""), ties));
      }
    }
    return edits;
  }

  private static Edit tied(String item, List<String> facts) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    facts.forEach(list::add);
    return new Edit(item, "", Facts.TIES, list.isEmpty() ? null : list);
  }

  /// Ties each item that the form showed to the facts that are ticked.
  Optional<Reply> tie(Membership me, UUID draft, int version, MultiValueMap<String, String> sent) {
    return looks
        .at(me, draft)
        .flatMap(
            look -> {
              var edits = new ArrayList<Edit>();
              for (String item : sent.getOrDefault("item", List.of())) {
                edits.add(tied(item, sent.getOrDefault("tie:" + item, List.of())));
              }
              edits.add(written(Facts.of(look.draft().file())));
              return saved(look, drafts.save(look.me(), draft, version, edits));
            });
  }

  private static Edit written(Facts facts) {
    ArrayNode list = facts.written();
    return new Edit("", "", Facts.KEY, list.isEmpty() ? null : list);
  }

  private Optional<Reply> save(Look look, UnaryOperator<Facts> change, List<Edit> more) {
    var edits = new ArrayList<>(more);
    edits.add(written(change.apply(Facts.of(look.draft().file()))));
    int now = look.draft().version();
    return saved(look, drafts.save(look.me(), look.draft().id(), now, edits));
  }

  private Optional<Reply> saved(Look look, SaveOutcome outcome) {
    return switch (outcome) {
      case SaveOutcome.Saved done ->
          Optional.of(
              new SeeOther(
                  look.draft().address() + "/facts?before=" + (done.draft().version() - 1)));
      case SaveOutcome.Conflict met -> {
        var view = FactsView.of(looks.of(look.me(), met.draft()));
        yield Optional.of(view.page(-1, List.of(new Problem("facts", view.say("met")))));
      }
      case SaveOutcome.Signed signed -> Optional.of(new SeeOther(signed.draft().progress()));
      case SaveOutcome.NotThere none -> Optional.empty();
    };
  }

  /// Brings back the facts and the ties of a version; all else stays as it is now.
  Optional<Reply> restore(Membership me, UUID draft, int version) {
    Optional<CaseFile> before = drafts.at(me, draft, version);
    return looks
        .at(me, draft)
        .filter(look -> before.isPresent())
        .flatMap(
            look -> {
              List<Edit> edits = new ArrayList<>();
              edits.add(written(Facts.of(before.get())));
              for (JsonNode item : before.get().root().path(CaseFile.ITEMS)) {
                edits.add(tied(item.path("id").asString(""), Facts.ties(item)));
              }
              return saved(look, drafts.save(me, draft, look.draft().version(), edits));
            });
  }
}
