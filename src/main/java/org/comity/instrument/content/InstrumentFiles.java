package org.comity.instrument.content;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.instrument.Article;
import org.comity.instrument.Instrument;
import org.comity.instrument.Provision;
import org.comity.instrument.ProvisionId;
import org.comity.language.Texts;

/// Reads the treaties: one file each, with articles and provisions.
final class InstrumentFiles {
  private final ContentFiles files;
  private final Texts texts;
  private final Problems problems;
  private final Set<String> identifiers = new HashSet<>();

  InstrumentFiles(ContentFiles files, Texts texts, Problems problems) {
    this.files = files;
    this.texts = texts;
    this.problems = problems;
  }

  /// The treaties of these files, in their order.
  List<Instrument> read(List<String> names) {
    List<Instrument> read = new ArrayList<>();
    for (String name : names) {
      Branch.read(files, "instruments/" + name + ".yaml", problems)
          .map(this::instrument)
          .ifPresent(read::add);
    }
    return read;
  }

  private Instrument instrument(Branch file) {
    String code = file.required("instrument");
    unique(file, code);
    text(file, code + ".name");
    text(file, code + ".short");
    return new Instrument(
        code,
        file.texts("alsoCalled"),
        file.required("adoptedBy"),
        file.date("adopted"),
        file.text("inForceSince").isEmpty() ? null : file.date("inForceSince"),
        URI.create(file.required("depositary")),
        rule(file).orElse(null),
        file.branches("articles").stream().map(article -> article(code, article)).toList());
  }

  private Optional<Instrument.EntryRule> rule(Branch file) {
    return file.branch("bindsLater")
        .map(rule -> new Instrument.EntryRule(rule.required("article"), rule.number("days")));
  }

  private Article article(String code, Branch branch) {
    String id = branch.required("id");
    text(branch, id + ".title");
    Optional<String> cluster = Optional.of(branch.text("cluster")).filter(text -> !text.isEmpty());
    cluster.ifPresent(name -> text(branch, "cluster." + name));
    List<Provision> provisions =
        branch.branches("provisions").stream().flatMap(each -> provision(each).stream()).toList();
    return new Article(
        id,
        code,
        branch.number("number"),
        cluster,
        branch.word("clusterBasis", Article.ClusterBasis.class),
        provisions);
  }

  private Optional<Provision> provision(Branch branch) {
    String id = branch.required("id");
    if (!ProvisionId.wellFormed(id)) {
      branch.problem(Problem.Code.UNKNOWN_PROVISION, "No identifier of a provision: " + id);
      return Optional.empty();
    }
    unique(branch, id);
    boolean notification = flag(branch, id, "notification");
    boolean condition = flag(branch, id, "condition");
    text(branch, id + ".text");
    return Optional.of(
        new Provision(
            new ProvisionId(id),
            branch.word("kind", Provision.Kind.class),
            branch.word("duty", Provision.Duty.class),
            notification,
            condition));
  }

  private boolean flag(Branch branch, String id, String key) {
    boolean set = branch.text(key).equals("true");
    if (set) {
      text(branch, id + "." + key);
    }
    return set;
  }

  private void text(Branch branch, String key) {
    if (!texts.has(key)) {
      branch.problem(Problem.Code.MISSING_TEXT, "No source text for " + key);
    }
  }

  private void unique(Branch branch, String id) {
    if (!identifiers.add(id)) {
      branch.problem(Problem.Code.DUPLICATE, id + " stands here a second time");
    }
  }
}
