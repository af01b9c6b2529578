package org.comity.directory.web.proposals;

import java.util.List;
import java.util.Optional;
import org.comity.discussion.web.DiscussionPart;
import org.comity.shell.Page;
import org.comity.shell.Problem;

/// What a State names and has proposed, or before the secretariat what all States have proposed.
///
/// @param title the page's title
/// @param lead what is done here
/// @param secretariat whether the reader decides
/// @param saved what was just done, a sentence; empty if nothing was
/// @param holding the designations that can be ended or replaced
/// @param rows what was proposed
/// @param problems what has to be put right
public record ProposalsPage(
    String title,
    String lead,
    boolean secretariat,
    Optional<String> saved,
    List<Named> holding,
    List<Row> rows,
    List<Problem> problems)
    implements Page {

  /// A designation that stands.
  ///
  /// @param id its identifier
  /// @param words for what under which treaty
  /// @param authority who is named
  /// @param held since when
  public record Named(String id, String words, String authority, String held) {}

  /// Something that was proposed.
  ///
  /// @param id its identifier
  /// @param state the name of the State
  /// @param kind what is asked for
  /// @param lines what it says, in phrases
  /// @param proposed when
  /// @param open whether it waits for a decision
  /// @param decided what was decided, when and why; empty while it was not
  /// @param file the name of the file that was handed in with it; empty for none
  /// @param talk its discussions
  public record Row(
      String id,
      String state,
      String kind,
      List<String> lines,
      String proposed,
      boolean open,
      String decided,
      String file,
      DiscussionPart talk) {}

  @Override
  public int status() {
    return problems.isEmpty() ? 200 : 422;
  }
}
