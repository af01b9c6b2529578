package org.comity.post.web;

import java.util.List;
import org.comity.post.Delivery;
import org.comity.shell.Page;

/// How a person wants her letters.
///
/// @param title the page's title
/// @param kinds each kind with what she chose
/// @param kept whether she has just kept her choice
public record LettersPage(String title, List<Line> kinds, boolean kept) implements Page {

  /// A kind of letter.
  ///
  /// @param code its lasting name
  /// @param words the key of its name for people
  /// @param chosen how she wants it
  public record Line(String code, String words, Delivery chosen) {}
}
