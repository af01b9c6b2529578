package org.comity.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.comity.instrument.StateCode;

/// Who is to be written to: the question that a designation answers.
///
/// @param state the State that is asked
/// @param basis the code of the treaty or resolution on which the request rests
/// @param function for what
/// @param territory the code of the part of the State; empty for the State as such
/// @param stage the stage of proceedings; empty where it does not matter or is not known
/// @param crime the crime; empty where it does not matter or is not known
/// @param day the day for which is asked
public record Question(
    StateCode state,
    String basis,
    Function function,
    String territory,
    Optional<Stage> stage,
    Optional<Crime> crime,
    LocalDate day) {

  /// The question without a part, a stage or a crime.
  public static Question of(StateCode state, String basis, Function function, LocalDate day) {
    return new Question(state, basis, function, "", Optional.empty(), Optional.empty(), day);
  }

  /// The same question for a part of the State.
  public Question in(String part) {
    return new Question(state, basis, function, part, stage, crime, day);
  }

  /// The same question for a stage of proceedings.
  public Question at(Stage wanted) {
    return new Question(state, basis, function, territory, Optional.of(wanted), crime, day);
  }

  /// The same question for a crime.
  public Question on(Crime wanted) {
    return new Question(state, basis, function, territory, stage, Optional.of(wanted), day);
  }

  /// The answer, given every designation. Where one is made for the very part or crime that is
  /// asked for, those that are not limited to it stand back.
  Answer<Designation> answer(List<Designation> all) {
    List<Designation> fit = all.stream().filter(this::fits).toList();
    Answer<Designation> answer = Answer.of(fit, day);
    return answer instanceof Answer.Known<Designation>(List<Designation> found)
        ? new Answer.Known<>(nearest(found))
        : answer;
  }

  private boolean fits(Designation each) {
    Grounds grounds = each.grounds();
    return grounds.state().equals(state)
        && grounds.basis().equals(basis)
        && each.function() == function
        && (territory.isEmpty() || grounds.reaches(territory))
        && (stage.isEmpty() || each.stages().isEmpty() || each.stages().contains(stage.get()))
        && (crime.isEmpty() || each.crime().isEmpty() || each.crime().equals(crime));
  }

  private List<Designation> nearest(List<Designation> found) {
    List<Designation> inPart =
        territory.isEmpty()
            ? found
            : preferred(found, each -> each.grounds().territory().equals(territory));
    return crime.isEmpty() ? inPart : preferred(inPart, each -> each.crime().equals(crime));
  }

  private static List<Designation> preferred(
      List<Designation> found, Predicate<Designation> exact) {
    List<Designation> near = found.stream().filter(exact).toList();
    return near.isEmpty() ? found : near;
  }
}
