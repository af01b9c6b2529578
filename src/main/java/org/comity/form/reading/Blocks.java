package org.comity.form.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.comity.form.Definition;
import org.comity.form.Definition.Group;
import org.comity.form.reading.QuestionReader.Placed;
import org.jspecify.annotations.Nullable;

/// Expands the reusable blocks of one definition: where the edition places them, under keys of its
/// instrument.
final class Blocks {
  private static final String CYCLE_FILE = "cycle.yaml";

  private final Shelf shelf;
  private final Definition.Head head;
  private final Fields placements;
  private final Report report;

  /// What a block comes to in a definition: nothing if it is placed elsewhere.
  record Expanded(List<Draft> drafts, List<Group> groups) {
    static final Expanded NOTHING = new Expanded(List.of(), List.of());
  }

  /// @param placements by kind of block, as the edition sets them
  Blocks(Shelf shelf, Definition.Head head, Fields placements, Report report) {
    this.shelf = shelf;
    this.head = head;
    this.placements = placements;
    this.report = report;
  }

  /// The questions for an entry `{ block: NAME, section: S }`.
  Expanded expand(Fields unnamed) {
    Fields entry = unnamed.namedBy("block");
    String name = entry.required("block", QuestionReader.KEY, "malformed-key");
    entry.only(Set.of("block", "section"));
    String section = entry.required("section");
    String file = "blocks/" + name + ".yaml";
    if (!QuestionReader.KEY.matcher(name).matches() || !shelf.has(file)) {
      report.refuse(entry.spot("block"), "unknown-block", "block", name);
      return Expanded.NOTHING;
    }
    return shelf
        .read(file, report)
        .map(block -> expand(block.named(name), section))
        .orElse(Expanded.NOTHING);
  }

  private Expanded expand(Fields block, String section) {
    block.only(Set.of("block", "placement", "questions"));
    Placement placement = placement(block);
    if (!placement.covers(head, cycle(placement, block))) {
      return Expanded.NOTHING;
    }
    @Nullable Group group = placement == Placement.PER_ARTICLE ? perArticle(block, section) : null;
    String prefix = head.instrument().toLowerCase(Locale.ROOT) + ".";
    var reader =
        new QuestionReader(head, new Placed(prefix, section, group == null ? null : group.id()));
    List<Draft> drafts = block.list("questions").stream().map(reader::read).toList();
    return new Expanded(drafts, group == null ? List.of() : List.of(group));
  }

  /// Where the edition places blocks of this kind; in every questionnaire if it does not say.
  private Placement placement(Fields block) {
    String kind = block.required("placement");
    String word = placements.text(kind).orElse("per-cycle-item");
    return Placement.of(word)
        .orElseGet(
            () -> {
              report.refuse(placements.spot(kind), "unknown-placement", "placement", word);
              return Placement.PER_CYCLE_ITEM;
            });
  }

  private Group perArticle(Fields block, String section) {
    int times = head.articles().size();
    if (times == 0) {
      report.refuse(block.spot("placement"), "missing-field", "field", "articles");
    }
    String id = block.required("block");
    return new Group(id, section, null, times, Math.max(1, times), head.articles());
  }

  private Placement.Cycle cycle(Placement placement, Fields block) {
    if (placement == Placement.PER_CYCLE_ITEM || placement == Placement.PER_ARTICLE) {
      return new Placement.Cycle("", List.of());
    }
    if (!shelf.has(CYCLE_FILE)) {
      report.refuse(placements.spot(block.required("placement")), "no-cycle", "file", CYCLE_FILE);
      return new Placement.Cycle("", List.of());
    }
    return shelf
        .read(CYCLE_FILE, report)
        .map(fields -> new Placement.Cycle(fields.required("lead"), fields.texts("clusters")))
        .orElse(new Placement.Cycle("", List.of()));
  }
}
