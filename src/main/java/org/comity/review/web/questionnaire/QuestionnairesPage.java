package org.comity.review.web.questionnaire;

import java.util.List;
import org.comity.shell.Page;

/// The list of questionnaires.
///
/// @param title the page's title
/// @param groups the questionnaires by instrument
public record QuestionnairesPage(String title, List<Group> groups) implements Page {

  /// The questionnaires of one instrument.
  ///
  /// @param instrument its short name
  /// @param entries the questionnaires in the order of the clusters
  public record Group(String instrument, List<Entry> entries) {}

  /// One questionnaire.
  ///
  /// @param address its page
  /// @param title cluster and theme
  /// @param facts short phrases: questions, edition, what is not translated
  public record Entry(String address, String title, List<String> facts) {}
}
