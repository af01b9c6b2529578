package org.comity.discussion.web;

import java.util.List;
import java.util.Optional;
import org.comity.shell.Page;
import org.comity.shell.Problem;

/// A discussion.
///
/// @param id its identifier
/// @param title its subject
/// @param about what it stands on and who reads it
/// @param standing how it stands
/// @param next who must act next, a sentence; empty for nobody
/// @param late whether the day for that has passed
/// @param messages what was said, the first first
/// @param base the number of the last of them
/// @param settled whether nothing is left to do
/// @param form the form in which the reader goes on; empty where she only reads
/// @param problems what has to be put right
/// @param overtaken whether others wrote while she did
public record DiscussionPage(
    String id,
    String title,
    About about,
    Standing standing,
    String next,
    boolean late,
    List<Said> messages,
    int base,
    boolean settled,
    Optional<SayForm> form,
    List<Problem> problems,
    boolean overtaken)
    implements Page {

  /// What a discussion stands on.
  ///
  /// @param thing its title
  /// @param address its page
  /// @param circle who reads the discussion
  /// @param readers who of a body sees the thing, a sentence; empty where all do
  /// @param quote the words that it is about; empty for the whole thing
  /// @param gone whether the text no longer has them
  public record About(
      String thing, String address, String circle, String readers, String quote, boolean gone) {}

  /// A message.
  ///
  /// @param id its identifier
  /// @param by who wrote it
  /// @param at when
  /// @param paragraphs its words
  /// @param earlier the versions before, each with when it was written; the first first
  /// @param done what was done besides, a sentence; empty for nothing
  /// @param next who was asked to act, a sentence; empty for nobody
  /// @param correcting the words in the field in which the reader corrects it; empty where she may
  ///   not
  /// @param until until when she may, in words
  public record Said(
      String id,
      String by,
      String at,
      List<String> paragraphs,
      List<Earlier> earlier,
      String done,
      String next,
      Optional<String> correcting,
      String until) {}

  /// A version that was corrected.
  ///
  /// @param at when it was written
  /// @param paragraphs its words
  public record Earlier(String at, List<String> paragraphs) {}

  @Override
  public List<String> place() {
    return List.of(about.thing());
  }

  @Override
  public int status() {
    if (overtaken) {
      return 409;
    }
    return problems.isEmpty() ? 200 : 422;
  }
}
