package org.comity.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.form.sheets.SheetId;

/// The review of one State in one cluster of one cycle: its steps and dates, which also the
/// secretariat sees, and the sheets, which only those see who work on them.
///
/// @param id its identifier
/// @param body the State's body
/// @param state the State's code
/// @param cycle the run through all clusters, from 1
/// @param cluster the theme, `I` to `IV`
/// @param starts when it was opened: what the State is party to on that day is asked
/// @param due until when it answers; the day ends at 24:00 in Vienna
/// @param step how far it is
/// @param questionnaires one for each instrument, the Convention first
public record Review(
    ReviewId id,
    UUID body,
    String state,
    int cycle,
    String cluster,
    LocalDate starts,
    LocalDate due,
    Step step,
    List<Questionnaire> questionnaires) {

  /// Takes the questionnaires in order.
  public Review {
    questionnaires = List.copyOf(questionnaires);
  }

  /// How far a review is.
  public enum Step {
    /// The State answers.
    DRAFTING,
    /// The State has submitted.
    SUBMITTED;

    /// The code in the database.
    String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Step of(String code) {
      return code.equals("drafting") ? DRAFTING : SUBMITTED;
    }
  }

  /// The questionnaire of one instrument and the sheet on which it is answered.
  public record Questionnaire(String instrument, SheetId sheet) {}

  /// The questionnaire of an instrument.
  public Optional<Questionnaire> questionnaire(String instrument) {
    return questionnaires.stream()
        .filter(questionnaire -> questionnaire.instrument().equals(instrument))
        .findFirst();
  }

  /// Whether it can still be answered.
  public boolean drafting() {
    return step == Step.DRAFTING;
  }
}
