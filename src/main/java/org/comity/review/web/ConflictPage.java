package org.comity.review.web;

import java.util.List;
import java.util.Map;
import org.comity.form.web.Field;
import org.comity.form.web.Prose;
import org.comity.shell.Page;

/// Two texts for one answer: somebody saved while the reader was writing.
///
/// @param title the page's title
/// @param place section, questionnaire and review
/// @param review address of the review
/// @param section address of the section
/// @param action where the decision is sent
/// @param items one for each answer
public record ConflictPage(
    String title,
    List<String> place,
    String review,
    String section,
    String action,
    List<Item> items)
    implements Page {

  /// One answer with both texts.
  ///
  /// @param field the field, with the text made from both
  /// @param mine my text against the base
  /// @param theirs the text that stands against the base
  /// @param by who saved the text that stands
  /// @param at when
  /// @param version the version that stands
  /// @param base the text on which both are built
  /// @param hidden my answer as controls, by name
  public record Item(
      Field field,
      Prose mine,
      Prose theirs,
      String by,
      String at,
      int version,
      Prose base,
      List<Map.Entry<String, String>> hidden) {}

  @Override
  public int status() {
    return 409;
  }
}
