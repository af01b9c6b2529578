package org.comity.request.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.form.interview.Field;
import org.comity.form.interview.FieldType;
import org.comity.form.interview.Interview;
import org.comity.form.interview.Known;
import org.comity.form.interview.Place;
import org.comity.form.interview.Scalar;
import org.comity.form.logic.Operand;
import org.comity.request.content.Inventory;
import org.comity.request.content.Kind;
import org.comity.request.file.CaseFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What the program itself knows of a case: what it computes, and what the profile of the requested
/// State answers.
///
/// @param file the case
/// @param inventory what can be asked
/// @param around what is known of States
record CaseKnowledge(CaseFile file, Inventory inventory, Surroundings around) implements Known {

  @Override
  public Optional<Operand> value(Field field, Interview interview, int item) {
    return switch (field.key()) {
      case "asst.coercive" -> Optional.of(new Operand.Flag(coercive()));
      case "legal.dualCriminalityNeeded" -> Optional.of(new Operand.Text(dualCriminality()));
      case "track.status" -> Optional.of(new Operand.Text("draft"));
      default -> printed(field, interview.written(new Place(field.key(), item)));
    };
  }

  // A sentence that the program prints is there without anybody's doing, unless the drafter said
  // no.
  private static Optional<Operand> printed(Field field, @Nullable JsonNode written) {
    boolean clause =
        field.type() instanceof FieldType.Single(var scalar) && scalar == Scalar.CLAUSE;
    return clause && written == null && field.need() == Field.Need.TOOL
        ? Optional.of(new Operand.Text(Scalar.CLAUSE.word()))
        : Optional.empty();
  }

  private boolean coercive() {
    return file.kinds().stream()
        .flatMap(name -> inventory.kind(name).stream())
        .anyMatch(Kind::coercive);
  }

  /// Whether dual criminality is needed, as far as the instruments tell.
  private String dualCriminality() {
    List<String> kinds = file.kinds();
    Set<String> bases = instruments();
    // Budapest 29(3): none for preservation.
    if (bases.contains("BUDAPEST")
        && !kinds.isEmpty()
        && kinds.stream().allMatch("preserve"::equals)) {
      return "no";
    }
    if (kinds.contains("extradition") || kinds.contains("provisional")) {
      return "yes";
    }
    // UNCAC 46(9)(b): assistance without coercion is owed without it. UNTOC 18(9) leaves it to the
    // requested State.
    return bases.contains("UNCAC") ? "onlyCoercive" : "unknown";
  }

  private Set<String> instruments() {
    return file.root()
        .path("legal.bases")
        .valueStream()
        .map(basis -> basis.path("instrument").asString(""))
        .collect(java.util.stream.Collectors.toSet());
  }

  @Override
  public Optional<Boolean> gate(Field field, Interview interview) {
    return around
        .profile(file.text("req.requestedState"))
        .flatMap(profile -> profile.gate(field.key()));
  }
}
