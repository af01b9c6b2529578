package org.comity.post.web;

import java.util.List;
import org.comity.post.OutboxLetter;
import org.comity.shell.Page;

/// The letters that a rehearsal keeps.
///
/// @param title the page's title
/// @param letters the newest first
public record OutboxPage(String title, List<OutboxLetter> letters) implements Page {

  /// The lines of a letter; a line that is an address is shown as a link.
  public static List<String> lines(OutboxLetter letter) {
    return letter.letter().text().lines().toList();
  }

  /// Whether a line is an address.
  public static boolean link(String line) {
    return line.startsWith("http://") || line.startsWith("https://");
  }
}
