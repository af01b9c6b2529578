package org.comity.form.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comity.form.Definition;
import org.comity.form.Definition.Group;
import org.comity.form.Definition.Section;
import org.comity.form.Question;
import org.jspecify.annotations.Nullable;

/// Reads one definition with its blocks and checks it whole.
final class DefinitionReader {
  private static final Set<String> FIELDS =
      Set.of(
          "questionnaire",
          "edition",
          "instrument",
          "cluster",
          "title",
          "status",
          "articles",
          "guidance",
          "placement",
          "sections",
          "groups",
          "questions",
          "texts");
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*");
  private static final int MOST_REPEATS = 1_000;

  private final Report report = new Report();
  private final Shelf shelf;
  private final List<Section> sections = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();
  private int proved;

  DefinitionReader(Shelf shelf) {
    this.shelf = shelf;
  }

  /// Reads the file of this name with the texts of its folder, whose problems are reported too.
  Reading read(String name) {
    return read(name, SourceTexts.of(shelf, report));
  }

  /// Reads the file of this name with texts that were read before.
  Reading read(String name, SourceTexts texts) {
    if (!shelf.has(name)) {
      report.refuse(new Spot(shelf.called(name), 0, ""), "no-such-file");
    }
    Optional<Definition> definition =
        shelf.has(name)
            ? shelf.read(name, report).flatMap(fields -> definition(fields, texts))
            : Optional.empty();
    int conditions =
        (int) drafts.stream().filter(draft -> draft.question().showWhen() != null).count();
    return new Reading(definition, report.problems(), report.notes(), conditions, proved);
  }

  private Optional<Definition> definition(Fields fields, SourceTexts texts) {
    fields.only(FIELDS);
    Definition.Head head = head(fields);
    fields.list("sections").forEach(this::section);
    fields.list("groups").forEach(this::group);
    var blocks = new Blocks(shelf, head, fields.mapping("placement"), report);
    fields.list("questions").forEach(entry -> question(entry, head, blocks));
    if (drafts.isEmpty() && report.problems().isEmpty()) {
      report.refuse(fields.spot("questions"), "missing-field", "field", "questions");
    }
    places();
    Set<String> broken = new References(drafts, report).check();
    proved = new Openings(drafts, broken, report).check();
    SourceTexts own = texts.with(fields.mapping("texts"));
    own.check(report);
    return report.problems().isEmpty() ? Optional.of(definition(head, own)) : Optional.empty();
  }

  private Definition definition(Definition.Head head, SourceTexts sources) {
    List<Question> questions = Numbering.numbered(drafts.stream().map(Draft::question).toList());
    Set<String> filled = questions.stream().map(Question::section).collect(Collectors.toSet());
    List<Section> kept = sections.stream().filter(one -> filled.contains(one.id())).toList();
    Set<String> used = TextKeys.of(head, kept, groups, questions);
    return new Definition(head, kept, groups, questions, sources.of(used));
  }

  private static Definition.Head head(Fields fields) {
    fields.required("title");
    @Nullable String title = fields.textKey("title");
    return new Definition.Head(
        fields.required("questionnaire", WORD, "malformed-key"),
        fields.required("edition", WORD, "malformed-key"),
        fields.required("instrument", WORD, "malformed-key"),
        fields.required("cluster", WORD, "malformed-key"),
        title == null ? "" : title,
        fields.text("status").orElse(""),
        fields.texts("articles"),
        fields.textKeys("guidance"));
  }

  private void section(Fields unnamed) {
    Fields fields = unnamed.namedBy("id");
    String id = fields.required("id", WORD, "malformed-key");
    fields.only(Set.of("id", "title", "article"));
    if (sections.stream().anyMatch(section -> section.id().equals(id))) {
      report.refuse(fields.spot("id"), "duplicate-key", "key", id);
    }
    fields.required("title");
    @Nullable String title = fields.textKey("title");
    sections.add(new Section(id, title == null ? "" : title, fields.text("article").orElse(null)));
  }

  private void group(Fields unnamed) {
    Fields fields = unnamed.namedBy("id");
    String id = fields.required("id", WORD, "malformed-key");
    fields.only(Set.of("id", "section", "title", "min", "max", "paths"));
    if (groups.stream().anyMatch(group -> group.id().equals(id))) {
      report.refuse(fields.spot("id"), "duplicate-key", "key", id);
    }
    Group group =
        new Group(
            id,
            fields.required("section"),
            fields.textKey("title"),
            fields.whole("min", 0),
            fields.whole("max", MOST_REPEATS),
            fields.texts("paths"));
    limits(fields, group);
    groups.add(group);
  }

  private void limits(Fields fields, Group group) {
    if (group.max() < Math.max(1, group.min()) || group.max() > MOST_REPEATS) {
      fields.malformed("max");
    }
    if (sections.stream().noneMatch(section -> section.id().equals(group.section()))) {
      report.refuse(fields.spot("section"), "unknown-section", "section", group.section());
    }
  }

  private void question(Fields entry, Definition.Head head, Blocks blocks) {
    if (entry.has("block")) {
      Blocks.Expanded expanded = blocks.expand(entry);
      groups.addAll(expanded.groups());
      drafts.addAll(expanded.drafts());
    } else {
      drafts.add(new QuestionReader(head, null).read(entry));
    }
  }

  /// Every question stands in a section that is there and, if it repeats, in a group of that
  /// section.
  private void places() {
    var known = new HashSet<String>();
    sections.forEach(section -> known.add(section.id()));
    for (Draft draft : drafts) {
      Question question = draft.question();
      if (!known.contains(question.section())) {
        report.refuse(draft.spot(), "unknown-section", "section", question.section());
      }
      if (question.group() != null && groups.stream().noneMatch(group -> holds(group, question))) {
        report.refuse(draft.spot(), "unknown-group", "group", question.group());
      }
    }
  }

  private static boolean holds(Group group, Question question) {
    return group.id().equals(question.group()) && group.section().equals(question.section());
  }
}
