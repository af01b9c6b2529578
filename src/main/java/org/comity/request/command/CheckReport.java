package org.comity.request.command;

import java.util.ArrayList;
import java.util.Locale;
import org.comity.form.Finding.Severity;
import org.comity.form.interview.Place;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.request.check.CaseFinding;
import org.comity.request.check.Sentences;
import org.comity.request.content.Inventory;
import org.comity.request.file.CaseFile;
import org.comity.request.file.CaseProblem;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a check found, as lines or as JSON.
final class CheckReport {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Checked checked;
  private final Words words = new Words();
  private final Language language;
  private final Sentences sentences;

  CheckReport(Checked checked, Language language) {
    this.checked = checked;
    this.language = language;
    this.sentences = new Sentences(words, Inventory.shipped(), language);
  }

  String text() {
    var lines = new ArrayList<String>();
    for (CaseProblem problem : checked.problems()) {
      lines.add(
          "%s:%d: %s%s [%s]"
              .formatted(
                  checked.name(),
                  problem.line(),
                  path(problem),
                  sentences.of(problem),
                  problem.code()));
    }
    for (CaseFinding finding : checked.findings()) {
      lines.add(line(finding));
    }
    if (checked.view().isPresent()) {
      lines.add(summary());
    }
    return String.join("\n", lines);
  }

  private static String path(CaseProblem problem) {
    return problem.path().isEmpty() ? "" : problem.path() + ": ";
  }

  private String line(CaseFinding finding) {
    String basis = finding.basis().isEmpty() ? "" : ", " + finding.basis();
    return "%s:%d: %s: %s: %s [%s%s]"
        .formatted(
            checked.name(),
            lineOf(finding),
            sentences.severity(finding.severity()),
            path(finding),
            sentences.of(finding),
            finding.id(),
            basis);
  }

  private String path(CaseFinding finding) {
    Place place = finding.place();
    boolean inItem = place.item() != Place.COMMON && place.item() < items();
    String at = inItem ? CaseFile.ITEMS + "[" + place.item() + "]." : "";
    String joint = finding.path().isEmpty() || finding.path().startsWith("[") ? "" : ".";
    return at + place.key() + joint + finding.path();
  }

  private int items() {
    return checked.view().map(view -> view.file().root().path(CaseFile.ITEMS).size()).orElse(0);
  }

  private int lineOf(CaseFinding finding) {
    return checked.view().map(view -> view.file().line(path(finding))).orElse(0);
  }

  private String summary() {
    long blockers = count(Severity.BLOCKER);
    return words.say(
        language,
        blockers == 0 ? "request.command.sendable" : "request.command.stopped",
        "file",
        checked.name(),
        "blockers",
        blockers,
        "warnings",
        count(Severity.WARNING),
        "notes",
        count(Severity.NOTE));
  }

  private long count(Severity severity) {
    return checked.findings().stream().filter(found -> found.severity() == severity).count();
  }

  String json() {
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    whole.put("file", checked.name()).put("sendable", checked.code() == Checked.SENDABLE);
    ArrayNode problems = whole.putArray("problems");
    checked.problems().forEach(problem -> add(problems, problem));
    ArrayNode findings = whole.putArray("findings");
    checked.findings().forEach(finding -> add(findings, finding));
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(whole);
  }

  private void add(ArrayNode list, CaseProblem problem) {
    list.addObject()
        .put("code", problem.code())
        .put("path", problem.path())
        .put("line", problem.line())
        .put("message", sentences.of(problem));
  }

  private void add(ArrayNode list, CaseFinding finding) {
    list.addObject()
        .put("id", finding.id())
        .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
        .put("path", path(finding))
        .put("line", lineOf(finding))
        .put("message", sentences.of(finding))
        .put("basis", finding.basis())
        .put("estimate", finding.estimate());
  }
}
