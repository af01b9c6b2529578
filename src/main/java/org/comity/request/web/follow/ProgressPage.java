package org.comity.request.web.follow;

import java.util.List;
import java.util.Optional;
import org.comity.request.web.input.Input;
import org.comity.shell.Page;
import org.comity.shell.Problem;
import org.jspecify.annotations.Nullable;

/// What became of a request: how far it is, what comes next, and all that was entered.
///
/// @param head what stands above
/// @param steps the steps that can be entered, the likely one first: address and name
/// @param form the form of the chosen step; null for none
/// @param lines the entries, the last first
/// @param problems what has to be put right
/// @param moved whether somebody entered something meanwhile
/// @param simulates whether the invented State of a rehearsal has something to answer
public record ProgressPage(
    Head head,
    List<Input.Option> steps,
    @Nullable StepForm form,
    List<Line> lines,
    List<Problem> problems,
    boolean moved,
    boolean simulates)
    implements Page {

  /// What stands above.
  ///
  /// @param title the page's title
  /// @param reference how the request is called
  /// @param summary what is asked of whom
  /// @param address its address
  /// @param stage how far it is
  /// @param next what comes next
  /// @param signed whether there is a signature that counts
  /// @param drafted whether the case can still be changed
  public record Head(
      String title,
      String reference,
      String summary,
      String address,
      StageMark stage,
      String next,
      boolean signed,
      boolean drafted) {}

  /// An entry.
  ///
  /// @param number its number
  /// @param title what happened
  /// @param day when
  /// @param entered by whom it was entered, and when
  /// @param facts what else it says
  /// @param words in words; empty for none
  /// @param file its file: address, name and size; empty for none
  /// @param frozen what was frozen with it: address, name and hash
  /// @param notes that it was corrected, or that an invented State says it; empty for nothing
  /// @param correction where it is corrected; empty where it cannot be
  public record Line(
      int number,
      String title,
      String day,
      String entered,
      List<Input.Option> facts,
      String words,
      Optional<Download> file,
      List<Download> frozen,
      List<String> notes,
      String correction) {}

  /// A file to fetch.
  ///
  /// @param address where
  /// @param name its name
  /// @param about its size, or its hash
  public record Download(String address, String name, String about) {}

  @Override
  public String title() {
    return head.title();
  }

  @Override
  public List<String> place() {
    return List.of(head.reference());
  }

  @Override
  public int status() {
    if (moved) {
      return 409;
    }
    return problems.isEmpty() ? 200 : 422;
  }
}
