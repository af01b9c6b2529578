package org.comity.request.grounds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.form.Finding.Severity;
import org.comity.form.Relevance;
import org.comity.form.interview.Place;
import org.comity.form.logic.Operand;
import org.comity.request.check.CaseFinding;
import org.comity.request.check.CaseView;
import tools.jackson.databind.JsonNode;

/// The grounds of refusal of one case, each with its answer.
///
/// @param view the case
/// @param findings what the checks found in it
public record Grounds(CaseView view, List<CaseFinding> findings) {
  private static final String KEY = "grounds";
  private static final String SHOWN_AT = "asst.items";

  /// Keeps a copy of the findings.
  public Grounds {
    findings = List.copyOf(findings);
  }

  /// Each ground that may arise, with its answer, in the order of the list.
  public Map<Ground, GroundAnswer> answers() {
    Map<Ground, GroundAnswer> answers = new LinkedHashMap<>();
    for (Ground ground : Ground.shipped()) {
      if (ground.concerns(view.file().kinds())) {
        answers.put(ground, answer(ground));
      }
    }
    return answers;
  }

  /// The open ones as warnings: an open ground stops nobody.
  public List<CaseFinding> open() {
    return answers().entrySet().stream()
        .filter(entry -> entry.getValue().open())
        .map(entry -> finding(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static CaseFinding finding(Ground ground, GroundAnswer answer) {
    Place place =
        answer instanceof GroundAnswer.Open(var empty, var rules) && !empty.isEmpty()
            ? empty.getFirst()
            : Place.of(SHOWN_AT);
    return new CaseFinding(
        ground.finding(), Severity.WARNING, place, "", "", ground.basis(), false);
  }

  private GroundAnswer answer(Ground ground) {
    Optional<GroundAnswer> said = drafter(ground);
    if (said.isPresent()) {
      return said.get();
    }
    List<Place> asked =
        ground.fields().stream()
            .flatMap(key -> view.places(key).stream())
            .filter(place -> view.interview().relevance(place) != Relevance.NOT_ASKED)
            .filter(place -> !optional(place))
            .toList();
    List<Place> empty = asked.stream().filter(place -> !answers(ground, place)).toList();
    List<String> fired =
        ground.rules().stream()
            .filter(rule -> findings.stream().anyMatch(found -> found.id().equals(rule)))
            .toList();
    boolean answered = !ground.fields().isEmpty() && empty.isEmpty() && fired.isEmpty();
    return answered ? new GroundAnswer.ByCase(asked) : new GroundAnswer.Open(empty, fired);
  }

  // A field behind a gate that nobody has opened is none that has to be filled in.
  private boolean optional(Place place) {
    return view.interview().field(place).gate() != null
        && view.interview().gate(place).isEmpty()
        && view.interview().value(place).empty();
  }

  private boolean answers(Ground ground, Place place) {
    Operand value = view.interview().value(place);
    return ground.confirmed().contains(place.key())
        ? value.equals(new Operand.Flag(true))
        : !value.empty();
  }

  /// What the drafter said of a ground; empty for nothing, and for a word that is no answer.
  private Optional<GroundAnswer> drafter(Ground ground) {
    JsonNode said = view.file().root().path(KEY).path(ground.id());
    String text = said.path("text").asString("").strip();
    return GroundAnswer.Choice.of(said.path("answer").asString("").strip())
        .map(choice -> new GroundAnswer.ByDrafter(choice, text));
  }
}
