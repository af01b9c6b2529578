package org.comity.request.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.comity.identity.Membership;
import org.comity.identity.PersonNames;
import org.comity.language.Formats;
import org.comity.request.Drafts;
import org.comity.request.SaveOutcome;
import org.comity.request.facts.Facts;
import org.comity.request.file.CaseFile;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Makes the page of a draft's versions, and brings one of them back as a further version.
@Component
class DraftVersions {
  private static final int MOST = 50;

  private final Drafts drafts;
  private final DraftLooks looks;
  private final PersonNames names;

  DraftVersions(Drafts drafts, DraftLooks looks, PersonNames names) {
    this.drafts = drafts;
    this.looks = looks;
    this.names = names;
  }

  Optional<HistoryPage> page(Membership me, UUID id) {
    return looks
        .at(me, id)
        .map(
            look ->
                new HistoryPage(
                    look.sentences().words().say(look.language(), "request.history.title"),
                    look.reference(),
                    look.draft().address(),
                    lines(look)));
  }

  private List<HistoryPage.Line> lines(Look look) {
    UUID id = look.draft().id();
    List<Drafts.Version> versions = drafts.versions(look.me(), id).stream().limit(MOST).toList();
    Map<UUID, String> persons = names.of(versions.stream().map(Drafts.Version::author).toList());
    var formats = new Formats(look.language(), look.me().zone());
    var lines = new ArrayList<HistoryPage.Line>();
    for (Drafts.Version version : versions) {
      lines.add(
          new HistoryPage.Line(
              version.number(),
              persons.getOrDefault(version.author(), ""),
              formats.moment(version.at()),
              changed(look, version.number()),
              version.number() == look.draft().version()));
    }
    return lines;
  }

  /// The fields that a version changed, by their labels.
  private String changed(Look look, int number) {
    Optional<CaseFile> before = drafts.at(look.me(), look.draft().id(), number - 1);
    Optional<CaseFile> after = drafts.at(look.me(), look.draft().id(), number);
    if (before.isEmpty() || after.isEmpty()) {
      return "";
    }
    var labels = new TreeSet<String>();
    compare(look, before.get().root(), after.get().root(), labels);
    JsonNode items = after.get().root().path(CaseFile.ITEMS);
    JsonNode were = before.get().root().path(CaseFile.ITEMS);
    for (int i = 0; i < Math.min(items.size(), were.size()); i++) {
      compare(look, were.get(i), items.get(i), labels);
    }
    return String.join("; ", labels);
  }

  private static void compare(Look look, JsonNode before, JsonNode after, Set<String> labels) {
    var keys = new TreeSet<String>(before.propertyNames());
    keys.addAll(after.propertyNames());
    for (String key : keys) {
      // What proves what stands at the items, and is told as a change of the facts.
      String field = key.equals(Facts.TIES) ? Facts.KEY : key;
      boolean known = look.view().inventory().book().field(field).isPresent();
      if (known && !Objects.equals(before.get(key), after.get(key))) {
        labels.add(look.text(field));
      }
    }
  }

  Optional<Reply> restore(Membership me, UUID id, int version) {
    return drafts
        .find(me, id)
        .flatMap(
            draft ->
                drafts
                    .at(me, id, version)
                    .map(file -> drafts.replace(me, draft, file))
                    .filter(outcome -> !(outcome instanceof SaveOutcome.NotThere))
                    .map(outcome -> new SeeOther(draft.address() + "/history")));
  }
}
