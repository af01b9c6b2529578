package org.comity.form.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comity.form.Address;
import org.comity.form.Answers;
import org.comity.form.Definition;
import org.comity.form.Evaluation;
import org.comity.form.Value;
import org.comity.form.reading.DefinitionFiles;

/// A small definition for one test, of two sections, `one` and `two`.
final class SmallForm {
  private final List<String> questions = new ArrayList<>();
  private final List<String> groups = new ArrayList<>();
  private String section = "one";

  /// Goes on in another section.
  SmallForm in(String other) {
    section = other;
    return this;
  }

  /// Asks a main question; further fields as a definition writes them.
  SmallForm ask(String key, String type, String... more) {
    return question(key, "role: main", type, more);
  }

  /// Asks a main question whose options are these.
  SmallForm choose(String key, String type, List<String> options, String... more) {
    String listed =
        options.stream()
            .map(option -> "{ key: \"" + option + "\", label: t }")
            .collect(Collectors.joining(", ", "options: [", "]"));
    List<String> all = new ArrayList<>(List.of(more));
    all.add(listed);
    return ask(key, type, all.toArray(String[]::new));
  }

  /// Asks what follows a main question in this role.
  SmallForm follow(String key, String parent, String role, String type, String... more) {
    return question(key, "role: " + role + ", parent: " + parent, type, more);
  }

  /// Lets questions repeat between so many and so many times.
  SmallForm group(String id, int min, int max) {
    groups.add(
        "{ id: %s, section: %s, title: t, min: %d, max: %d }".formatted(id, section, min, max));
    return this;
  }

  private SmallForm question(String key, String role, String type, String... more) {
    String rest = more.length == 0 ? "" : ", " + String.join(", ", more);
    questions.add(
        "{ key: %s, section: %s, %s, provisions: [UNTOC-5], text: t, type: %s%s }"
            .formatted(key, section, role, type, rest));
    return this;
  }

  /// The definition.
  Definition definition() {
    return DefinitionFiles.frozen(
        """
        questionnaire: small
        edition: "1"
        instrument: UNTOC
        cluster: I
        title: t
        articles: [UNTOC-5, UNTOC-6]
        texts: { t: Text }
        sections: [{ id: one, title: t }, { id: two, title: t }]
        groups: [%s]
        questions:
          - %s
        """
            .formatted(String.join(", ", groups), String.join("\n  - ", questions)));
  }

  /// The evaluation of answers to questions asked once.
  Evaluation answered(Map<String, Value> answers) {
    return Evaluation.of(
        definition(),
        Answers.of(
            answers.entrySet().stream()
                .collect(Collectors.toMap(one -> Address.of(one.getKey()), Map.Entry::getValue))));
  }

  /// One chosen option.
  static Value choice(String key) {
    return new Value.Choice(key);
  }

  /// "No information available".
  static Value unavailable() {
    return new Value.Unavailable("The register begins in 2019.");
  }

  /// `showWhen` as a definition writes it.
  static String when(String condition) {
    return "showWhen: \"" + condition + "\"";
  }
}
