package org.comity.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.comity.document.RichText;
import org.comity.form.Address;
import org.comity.form.Answers;
import org.comity.form.Definition;
import org.comity.form.Evaluation;
import org.comity.form.Value;
import org.comity.form.reading.DefinitionFiles;
import org.comity.form.reading.Folder;
import org.comity.form.reading.Reading;
import org.jspecify.annotations.Nullable;

/// The made form in Comity's engine.
final class ComityEngine {
  private final MadeForm form;
  private final Definition definition;

  ComityEngine(MadeForm form, Path folder) throws IOException {
    this.form = form;
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("form.yaml"), yaml());
    Reading reading = DefinitionFiles.read(new Folder.OnDisk(folder), "form.yaml");
    definition =
        reading
            .definition()
            .orElseThrow(() -> new IllegalStateException("Refused: " + reading.problems()));
  }

  Definition definition() {
    return definition;
  }

  /// The answers to which all changes lead.
  Evaluation answered() {
    Evaluation evaluation = Evaluation.of(definition, Answers.NONE);
    form.changes().forEach(change -> evaluation.change(address(change), value(form, change)));
    return evaluation;
  }

  /// Makes every change; after each asks for what a page shows: the findings of the section and the
  /// progress of section and form. Gives the time of one change.
  Clocks run(int rounds) {
    record Step(Address address, @Nullable Value value, String section) {}
    List<Step> steps =
        form.changes().stream()
            .map(change -> new Step(address(change), value(form, change), section(change)))
            .toList();
    long seen = 0;
    Clocks start = Clocks.now();
    for (int round = 0; round < rounds; round++) {
      Evaluation evaluation = Evaluation.of(definition, Answers.NONE);
      for (Step step : steps) {
        seen += evaluation.change(step.address(), step.value()).size();
        seen += evaluation.findings(step.section()).size();
        seen += evaluation.progress(step.section()).answered() + evaluation.progress().answered();
      }
    }
    Clocks each = start.each(rounds * steps.size());
    if (seen == 0) {
      throw new IllegalStateException("Nothing was evaluated");
    }
    return each;
  }

  private String section(MadeForm.Change change) {
    return "s" + form.questions().get(change.question()).section();
  }

  static Address address(MadeForm.Change change) {
    return Address.of(key(change.question()));
  }

  static @Nullable Value value(MadeForm form, MadeForm.Change change) {
    List<String> given = change.values();
    if (given.isEmpty()) {
      return null;
    }
    String first = given.getFirst();
    return switch (form.questions().get(change.question()).kind()) {
      case YES_NO, ONE_OF -> new Value.Choice(first);
      case SEVERAL -> new Value.Choices(given);
      case SHORT_TEXT -> new Value.ShortText(first);
      case LONG_TEXT -> new Value.LongText(RichText.parse(first));
      case NUMBER -> new Value.Decimal(new BigDecimal(first));
      case DATE -> new Value.Day(LocalDate.parse(first));
    };
  }

  private static String key(int question) {
    return "bench.q" + question;
  }

  private String yaml() {
    int sections = form.questions().getLast().section() + 1;
    var text = new StringBuilder();
    text.append("questionnaire: bench\nedition: \"2026-1\"\ninstrument: UNTOC\ncluster: I\n");
    text.append("title: t.bench\nstatus: made\narticles: [UNTOC-5]\nsections:\n");
    for (int i = 0; i < sections; i++) {
      text.append("  - { id: s%d, title: t.bench }\n".formatted(i));
    }
    text.append("questions:\n");
    form.questions().forEach(question -> text.append(yaml(question)));
    return text.append(texts()).toString();
  }

  private String texts() {
    var text = new StringBuilder();
    text.append("texts:\n  t.bench: Made for measuring\n");
    for (String option : List.of("a", "b", "c", "d", "e")) {
      text.append("  c.%s: Option %s\n".formatted(option, option));
    }
    for (MadeForm.Asked question : form.questions()) {
      text.append(
          "  q.q%d: Please describe measure number %d and how it is applied.\n"
              .formatted(question.number(), question.number()));
    }
    return text.toString();
  }

  private static String type(MadeForm.Asked question) {
    String options =
        question.kind().options.stream()
            .map(option -> "{ key: %s, label: c.%s }".formatted(option, option))
            .collect(Collectors.joining(", ", "\n    options: [", "]"));
    return switch (question.kind()) {
      case YES_NO -> "yes-no";
      case ONE_OF -> "single-choice" + options;
      case SEVERAL -> "multi-choice" + options;
      default -> question.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }

  private static String yaml(MadeForm.Asked question) {
    String when =
        question.when().stream()
            .map(clause -> key(clause.question()) + " in " + clause.options())
            .collect(Collectors.joining(question.all() ? " and " : " or "));
    return """
      - key: bench.q%d
        section: s%d
        role: main
        provisions: [UNTOC-5]
        text: q.q%d
        optional: %s
        type: %s
    """
            .formatted(
                question.number(),
                question.section(),
                question.number(),
                !question.required(),
                type(question))
        + (when.isEmpty() ? "" : "    showWhen: \"" + when + "\"\n");
  }
}
