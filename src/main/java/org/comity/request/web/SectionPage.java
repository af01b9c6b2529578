package org.comity.request.web;

import java.util.List;
import org.comity.request.Draft;
import org.comity.request.web.input.Asked;
import org.comity.request.web.input.Input;
import org.comity.shell.Page;
import org.comity.shell.Problem;
import org.comity.shell.Status;

/// A part of a draft to be filled in.
///
/// @param title the part
/// @param reference how the draft is called
/// @param summary what is asked of whom
/// @param of the draft, at the version on which changes are made
/// @param here the address of this page
/// @param sentence the control for what an item asks in one sentence; empty for a section
/// @param fields the fields
/// @param steps the parts of the draft
/// @param lists the suggestions for codes
/// @param saved whether something was just saved
/// @param problems what stops the request here
public record SectionPage(
    String title,
    String reference,
    String summary,
    Draft of,
    String here,
    List<Input.Area> sentence,
    List<Asked> fields,
    List<Step> steps,
    List<Suggestions> lists,
    boolean saved,
    List<Problem> problems)
    implements Page {

  /// Another part.
  ///
  /// @param address its page
  /// @param title its name
  /// @param status how far it is
  /// @param current whether it is this one
  public record Step(String address, String title, Status status, boolean current) {}

  /// Codes with their names.
  ///
  /// @param id the id of the list
  /// @param options code and name
  public record Suggestions(String id, List<Input.Option> options) {}

  /// The address of the draft.
  public String draft() {
    return of.address();
  }

  /// The version on which changes are made.
  public int version() {
    return of.version();
  }

  /// Whether it is signed, so that nothing can be changed.
  public boolean signed() {
    return of.signed();
  }

  @Override
  public List<String> place() {
    return List.of(reference);
  }
}
