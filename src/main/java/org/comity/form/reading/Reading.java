package org.comity.form.reading;

import java.util.List;
import java.util.Optional;
import org.comity.form.Definition;

/// What came of reading one definition.
///
/// @param definition the definition; empty if it was refused
/// @param problems why it was refused
/// @param notes what could not be proved about it
/// @param conditions how many of its questions have a condition
/// @param proved how many of those were proved to open
public record Reading(
    Optional<Definition> definition,
    List<Problem> problems,
    List<Problem> notes,
    int conditions,
    int proved) {
  /// Keeps copies.
  public Reading {
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }
}
