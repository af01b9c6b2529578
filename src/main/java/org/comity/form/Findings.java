package org.comity.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.comity.form.Finding.Severity;
import org.jspecify.annotations.Nullable;

/// The rules for one place: what is missing or wrong there.
final class Findings {
  private Findings() {}

  static List<Finding> of(Places places, int place) {
    Address address = places.layout.addresses[place];
    Value value = places.value(place);
    return switch (places.asked(place)) {
      case NOT_KNOWN_YET -> List.of();
      case NOT_ASKED ->
          value == null ? List.of() : List.of(note(address, Finding.ANSWER_NOT_ASKED));
      case ASKED -> value == null ? missing(places.layout, place) : answered(places, place, value);
    };
  }

  static Finding noSuchPlace(Address address) {
    return note(address, Finding.NO_SUCH_PLACE);
  }

  private static List<Finding> missing(Layout layout, int place) {
    return layout.questions[place].optional() ? List.of() : layout.missing.get(place);
  }

  /// What is found where a required answer is missing. A law that is not cited is an error only: it
  /// passes by closing the question with a reason.
  static List<Finding> missing(Address address, Question question) {
    return question.role() == Question.Role.LAW
        ? List.of(finding(address, Severity.ERROR, Finding.LAW_MISSING))
        : List.of(finding(address, Severity.BLOCKER, Finding.REQUIRED_MISSING));
  }

  private static List<Finding> answered(Places places, int place, Value value) {
    Address address = places.layout.addresses[place];
    if (!places.refusals(place).isEmpty()) {
      return places.refusals(place).stream().map(refusal -> blocker(address, refusal)).toList();
    }
    return switch (value) {
      case Value.Unavailable closed -> List.of(note(address, Finding.CLOSED));
      case Value.Citations citations -> withoutArticle(address, citations);
      case Value.Choice choice -> other(places, place, List.of(choice.key()), choice.other());
      case Value.Choices choices -> other(places, place, choices.keys(), choices.other());
      default -> List.of();
    };
  }

  private static List<Finding> withoutArticle(Address address, Value.Citations citations) {
    var found = new ArrayList<Finding>();
    for (int i = 0; i < citations.laws().size(); i++) {
      Value.Citation law = citations.laws().get(i);
      if (law.article() == null) {
        Map<String, Object> which = Map.of("title", law.title(), "field", "[" + i + "].article");
        found.add(new Finding(address, Severity.WARNING, Finding.ARTICLE_MISSING, which));
      }
    }
    return found;
  }

  /// "Other" wants words: beside the choice, or in a follow-up that asks for them. A required
  /// follow-up speaks for itself.
  private static List<Finding> other(
      Places places, int place, List<String> keys, @Nullable String said) {
    boolean silent =
        keys.contains(AnswerType.OTHER) && said == null && !specifiedBelow(places, place);
    return silent
        ? List.of(
            finding(places.layout.addresses[place], Severity.WARNING, Finding.OTHER_UNSPECIFIED))
        : List.of();
  }

  private static boolean specifiedBelow(Places places, int place) {
    for (int specifying : places.layout.specifying[place]) {
      if (places.layout.questions[specifying].required() || places.counts(specifying)) {
        return true;
      }
    }
    return false;
  }

  private static Finding blocker(Address address, Refusal refusal) {
    var arguments = new java.util.HashMap<>(refusal.arguments());
    arguments.put("field", refusal.field());
    return new Finding(address, Severity.BLOCKER, refusal.code(), arguments);
  }

  private static Finding note(Address address, String code) {
    return finding(address, Severity.NOTE, code);
  }

  private static Finding finding(Address address, Severity severity, String code) {
    return new Finding(address, severity, code, Map.of());
  }
}
