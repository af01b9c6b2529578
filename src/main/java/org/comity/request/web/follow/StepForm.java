package org.comity.request.web.follow;

import java.util.List;
import java.util.Optional;
import org.comity.request.follow.Step;
import org.comity.request.web.input.Input;
import org.comity.shell.Problem;

/// The form by which a step is entered.
///
/// @param step its word
/// @param title what happened
/// @param hint what it means for the request
/// @param action where it is sent
/// @param hidden what it carries without showing it
/// @param fields its fields
/// @param file whether a file can be given
/// @param kept a file that has come already
/// @param fileWrong what is wrong with the file; empty for nothing
public record StepForm(
    String step,
    String title,
    String hint,
    String action,
    List<Input.Option> hidden,
    List<Field> fields,
    boolean file,
    Optional<Input.Option> kept,
    Optional<String> fileWrong) {

  /// A field.
  ///
  /// @param id its name and the id of its control
  /// @param type `date`, `text`, `area` or `select`
  /// @param label what it is
  /// @param hint one sentence; empty for none
  /// @param needed whether it has to be filled in
  /// @param value what stands in it
  /// @param choices what there is to choose from
  /// @param wrong what is wrong with it; empty if nothing is
  public record Field(
      String id,
      String type,
      String label,
      String hint,
      boolean needed,
      String value,
      List<Input.Option> choices,
      Optional<String> wrong) {
    /// What describes the control, by id; empty for nothing.
    public String described() {
      String hinted = hint.isEmpty() ? "" : id + "-hint";
      return (hinted + (wrong.isPresent() ? " " + id + "-error" : "")).strip();
    }
  }

  /// Whether it is a signature, which has its own door and no file.
  public boolean signs() {
    return step.equals(Step.SIGN.word());
  }

  /// The problem at a field.
  static Optional<String> at(List<Problem> problems, String field) {
    return problems.stream()
        .filter(each -> each.field().equals(field))
        .map(Problem::message)
        .findFirst();
  }
}
