package org.comity.form.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.form.Address;
import org.comity.form.AnswerType;
import org.comity.form.Answers;
import org.comity.form.Definition;
import org.comity.form.Evaluation;
import org.comity.form.Question;
import org.comity.form.Relevance;
import org.comity.form.Value;

/// Four States that answer uniformly, as the count of the source data models them: everything met,
/// met in part, or not met; and in part with the optional questions left out.
enum WayOfAnswering {
  YES,
  IN_PART,
  NO,
  REQUIRED;

  private static final List<String> FULL =
      List.of("yes", "adopted", "all", "both", "always", "mixed", "standard", "under-18");
  private static final List<String> MIDDLE =
      List.of(
          "in-part",
          "adopted-in-part",
          "partly",
          "some",
          "conditions",
          "mostly",
          "limited",
          "mixed");
  private static final Set<String> EMPTY =
      Set.of(
          "none",
          "no",
          "neither",
          "not-used",
          "not-concerned",
          "not-needed",
          "nothing",
          "no-measures");
  private static final Set<String> GATES =
      Set.of("general", "difficulties", "technical-assistance", "further");

  /// How many questions such a State is asked and does not leave out.
  long asked(Definition definition) {
    Map<Address, Value> given = new HashMap<>();
    for (Question question : definition.questions()) {
      if (this != REQUIRED || question.required()) {
        answer(question).ifPresent(value -> given.put(Address.of(question.key()), value));
      }
    }
    var evaluation = Evaluation.of(definition, Answers.of(given));
    return evaluation.addresses().stream()
        .filter(place -> evaluation.relevance(place) == Relevance.ASKED)
        .filter(place -> this != REQUIRED || evaluation.question(place).required())
        .count();
  }

  private Optional<Value> answer(Question question) {
    List<String> keys = question.type().keys();
    return switch (question.type()) {
      case AnswerType.YesNo yesNo -> choice(gated(GATES.contains(question.section())));
      case AnswerType.YesPartNo yesPartNo ->
          choice(this == NO ? "no" : this == YES ? "yes" : "in-part");
      case AnswerType.SingleChoice single -> choice(single(keys));
      case AnswerType.MultiChoice multi -> choices(several(keys));
      default -> Optional.empty();
    };
  }

  private String gated(boolean gate) {
    return this == NO || (gate && this == YES) ? "no" : "yes";
  }

  private String single(List<String> keys) {
    if (this == NO) {
      return keys.reversed().stream()
          .filter(key -> EMPTY.contains(key) || key.startsWith("no"))
          .findFirst()
          .orElse(keys.getLast());
    }
    List<String> wanted = this == YES ? List.of() : MIDDLE;
    return first(wanted, keys).or(() -> first(FULL, keys)).orElse(keys.getFirst());
  }

  private static Optional<String> first(List<String> wanted, List<String> keys) {
    return wanted.stream().filter(keys::contains).findFirst();
  }

  private List<String> several(List<String> keys) {
    return this == NO
        ? keys.stream().filter(EMPTY::contains).limit(1).toList()
        : keys.stream().filter(key -> !EMPTY.contains(key) && !key.equals("other")).toList();
  }

  private static Optional<Value> choice(String key) {
    return Optional.of(new Value.Choice(key));
  }

  private static Optional<Value> choices(List<String> keys) {
    return keys.isEmpty() ? Optional.empty() : Optional.of(new Value.Choices(keys));
  }
}
