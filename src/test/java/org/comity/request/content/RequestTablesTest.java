package org.comity.request.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.form.interview.Field;
import org.comity.language.Texts;
import org.junit.jupiter.api.Test;

/// The table of conditions, gates and rules in `docs` is that of the content.
class RequestTablesTest {
  private static final Path PAGE = Path.of("docs/requests-conditions.md");
  private static final Pattern KEY = Pattern.compile("key: ([\\w.]+)");
  private static final Pattern ID = Pattern.compile("id: (R\\w+)");
  private static final Pattern WHEN = Pattern.compile("when: \"([^\"]+)\"");
  private static final Inventory INVENTORY = Inventory.shipped();

  @Test
  void theTableIsThatOfTheContent() throws IOException {
    String table = table();
    if (Boolean.getBoolean("comity.golden")) {
      Files.writeString(PAGE, table);
    }
    assertThat(Files.readString(PAGE))
        .as(
            "%s; if the change is meant: ./comity test --only RequestTablesTest"
                + " -Dcomity.golden=true",
            PAGE)
        .isEqualTo(table);
  }

  private static String table() throws IOException {
    return """
    # Conditions, gates and rules of requests

    Made from the content by a test; change the content, not this page. How they work: [requests](requests.md).

    ## Gates: what only a person can tell

    | gate | fields behind it |
    |---|---|
    %s
    ## Conditions: when a field is asked

    | condition | fields |
    |---|---|
    %s
    ## Rules: what is wrong across fields

    An estimate is marked as one and stops nobody.

    | rule | severity | fires where | says | basis |
    |---|---|---|---|---|
    %s\
    """
        .formatted(gates(), conditions(), rules());
  }

  private static String gates() {
    Map<String, List<String>> byGate =
        INVENTORY.book().fields().stream()
            .filter(field -> field.gate() != null)
            .collect(
                Collectors.groupingBy(
                    field -> String.valueOf(field.gate()),
                    TreeMap::new,
                    Collectors.mapping(Field::key, Collectors.toList())));
    return rows(byGate.entrySet().stream().map(gate -> row(gate.getKey(), codes(gate.getValue()))));
  }

  private static String conditions() throws IOException {
    Map<String, List<String>> byCondition = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/content/requests"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).sorted().toList()) {
        written(file, KEY)
            .forEach(
                (key, when) ->
                    byCondition
                        .computeIfAbsent(when, absent -> new java.util.ArrayList<>())
                        .add(key));
      }
    }
    return rows(
        byCondition.entrySet().stream()
            .map(each -> row(code(each.getKey()), codes(each.getValue()))));
  }

  /// The condition of each entry that has one, as it is written.
  private static Map<String, String> written(Path file, Pattern name) throws IOException {
    Map<String, String> found = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      var key = name.matcher(line);
      var when = WHEN.matcher(line);
      if (key.find() && when.find()) {
        found.put(key.group(1), when.group(1));
      }
    }
    return found;
  }

  private static String rules() throws IOException {
    Map<String, String> when =
        written(Path.of("src/main/resources/content/requests/rules.yaml"), ID);
    Texts texts = INVENTORY.texts();
    return rows(
        INVENTORY.rules().stream()
            .map(
                rule ->
                    row(
                        rule.id(),
                        rule.severity().name().toLowerCase(Locale.ROOT),
                        when.containsKey(rule.id())
                            ? code(when.get(rule.id()))
                            : computed(rule) + codes(rule.keys()),
                        texts.source(rule.message()).orElseThrow(),
                        rule.basis())));
  }

  private static String computed(Rule rule) {
    return rule.check() == Rule.Check.JUDGEMENT ? "estimated from " : "computed from ";
  }

  private static String rows(Stream<String> rows) {
    return rows.collect(Collectors.joining("\n")) + "\n";
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  /// A condition in a cell of a table: the signs that would end the cell are written otherwise.
  private static String code(String condition) {
    return "`" + condition.replace("|", "\\|") + "`";
  }

  private static String codes(List<String> keys) {
    return keys.stream().map(key -> "`" + key + "`").collect(Collectors.joining(", "));
  }
}
