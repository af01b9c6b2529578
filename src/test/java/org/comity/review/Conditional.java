package org.comity.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.form.Address;
import org.comity.form.AnswerType;
import org.comity.form.Condition;
import org.comity.form.Question;
import org.comity.form.web.FieldName;

/// A question whose answer opens another in the same section.
///
/// @param section path of the section below the review
/// @param question id of its field
/// @param option the option that opens
/// @param follower id of the field that opens
record Conditional(String section, String question, String option, String follower) {

  /// The first such question of the first questionnaire.
  static Conditional in(Workspace open) {
    return allIn(open).getFirst();
  }

  /// All such questions of the first questionnaire, each with the first that it opens.
  static List<Conditional> allIn(Workspace open) {
    Workspace.Part part = open.parts().getFirst();
    Map<String, Conditional> found = new LinkedHashMap<>();
    part.definition().questions().stream()
        .flatMap(follower -> of(part, follower).stream())
        .forEach(conditional -> found.putIfAbsent(conditional.question(), conditional));
    return List.copyOf(found.values());
  }

  private static Optional<Conditional> of(Workspace.Part part, Question follower) {
    return follower.showWhen() instanceof Condition.Clause clause && opens(part, follower, clause)
        ? Optional.of(of(part, follower, clause))
        : Optional.empty();
  }

  private static boolean opens(Workspace.Part part, Question follower, Condition.Clause clause) {
    return part.definition()
        .question(clause.question())
        .filter(question -> question.section().equals(follower.section()))
        .filter(question -> question.type() instanceof AnswerType.YesPartNo)
        .filter(question -> question.showWhen() == null && question.parent() == null)
        .isPresent();
  }

  private static Conditional of(Workspace.Part part, Question follower, Condition.Clause clause) {
    return new Conditional(
        "/" + part.instrument() + "/sections/" + follower.section(),
        FieldName.id(Address.of(clause.question())),
        clause.options().getFirst(),
        FieldName.id(Address.of(follower.key())));
  }
}
