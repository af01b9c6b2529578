package org.comity.review.web.team;

import java.util.List;
import org.comity.review.team.Team;
import org.comity.shell.Page;

/// Who works on a review, and in which role.
///
/// @param title the page's title
/// @param eyebrow State, cluster and cycle
/// @param review address of the review
/// @param seats the members of the State, the focal point first
/// @param columns the questionnaires
/// @param changes whether the reader gives and takes questionnaires
/// @param saved whether a change was just saved
public record TeamPage(
    String title,
    String eyebrow,
    String review,
    List<Team.Seat> seats,
    List<Column> columns,
    boolean changes,
    boolean saved)
    implements Page {
  @Override
  public List<String> place() {
    return List.of(eyebrow);
  }

  /// One questionnaire by its instrument and its name.
  public record Column(String instrument, String name) {}

  /// The names of the questionnaires that somebody sees.
  public List<String> names(Team.Seat seat) {
    return columns.stream()
        .filter(column -> seat.sees(column.instrument()))
        .map(Column::name)
        .toList();
  }

  /// The value of the tick of one person at one questionnaire.
  public String place(Team.Seat seat, Column column) {
    return seat.member().person() + "/" + column.instrument();
  }
}
