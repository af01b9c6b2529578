package org.comity.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.form.Address;
import org.comity.form.Definition;
import org.comity.form.Evaluation;
import org.comity.form.Progress;
import org.comity.form.sheets.OpenSheet;
import org.comity.form.sheets.SavedAnswer;
import org.comity.form.sheets.Sheet;

/// A review with its sheets open before somebody who works on them.
///
/// @param review the review
/// @param parts its questionnaires, the Convention first
public record Workspace(Review review, List<Part> parts) {
  /// Takes the parts in order.
  public Workspace {
    parts = List.copyOf(parts);
  }

  /// One questionnaire with its answers and what they lead to.
  ///
  /// @param instrument such as `UNTOC`
  /// @param definition what is asked
  /// @param open where it is answered, the answers and who was seen there
  /// @param evaluation what the answers lead to
  public record Part(
      String instrument, Definition definition, OpenSheet open, Evaluation evaluation) {
    /// Where it is answered.
    public Sheet sheet() {
      return open.sheet();
    }

    /// The answers as they stand, also those taken away.
    public Map<Address, SavedAnswer> saved() {
      return open.saved();
    }
  }

  /// The questionnaire of an instrument.
  public Optional<Part> part(String instrument) {
    return parts.stream().filter(part -> part.instrument().equals(instrument)).findFirst();
  }

  /// How far all questionnaires together are.
  public Progress progress() {
    int answered = 0;
    int asked = 0;
    int mayOpen = 0;
    int given = 0;
    for (Part part : parts) {
      Progress progress = part.evaluation().progress();
      answered += progress.answered();
      asked += progress.asked();
      mayOpen += progress.mayOpen();
      given += progress.given();
    }
    return new Progress(answered, asked, mayOpen, given);
  }
}
