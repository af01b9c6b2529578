package org.comity.shell.web.about;

import java.util.List;
import org.comity.language.Language;
import org.comity.language.Text;
import org.comity.shell.Page;
import org.comity.shell.Problem;
import org.comity.shell.Status;

/// Every part of which pages are made, with its states, live.
///
/// @param title the page's title
/// @param problems what an error summary lists
public record StylePage(String title, List<Problem> problems) implements Page {

  /// A colour by its name in the style sheet.
  public record Colour(String name) {}

  /// All states of a thing.
  public List<Status> states() {
    return List.of(Status.values());
  }

  /// The colours, as the style sheet names them.
  public List<Colour> colours() {
    return List.of(
        new Colour("ink"),
        new Colour("ink-2"),
        new Colour("paper"),
        new Colour("sheet"),
        new Colour("sunk"),
        new Colour("rule-2"),
        new Colour("accent"),
        new Colour("accent-wash"),
        new Colour("amber"),
        new Colour("amber-wash"),
        new Colour("brick"),
        new Colour("brick-wash"));
  }

  /// A text that is not translated into the reader's language.
  public Text untranslated() {
    return new Text("Article 18(13)", Language.ENGLISH, Text.State.MISSING);
  }
}
