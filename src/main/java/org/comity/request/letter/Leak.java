package org.comity.request.letter;

import java.util.ArrayList;
import java.util.List;
import org.comity.document.Block;
import org.comity.document.Document;
import org.comity.document.Span;
import org.comity.request.check.SealedWords;
import org.comity.request.file.CaseFile;

/// A place in a copy that is meant for others where something sealed could be known.
///
/// @param heading the heading under which it stands; the title of the document above the first
/// @param words the words there, shortened
public record Leak(String heading, String words) {
  private static final int LONGEST = 120;

  /// Looks for all sealed words in all of a copy: its title, its running lines, what the file says
  /// of itself, and each block. Nothing leaks where none is found.
  public static List<Leak> in(Document copy, CaseFile file) {
    SealedWords sealed = SealedWords.of(file);
    var leaks = new ArrayList<Leak>();
    if (sealed.none()) {
      return leaks;
    }
    look(copy.title(), around(copy), sealed, leaks);
    String heading = copy.title();
    for (Block block : copy.blocks()) {
      heading = block instanceof Block.Heading found ? Span.words(found.text()) : heading;
      look(heading, Block.words(List.of(block)), sealed, leaks);
    }
    return leaks;
  }

  /// What stands around the text.
  private static String around(Document copy) {
    return String.join(
        "\n",
        copy.title(),
        copy.metadata().author(),
        copy.metadata().subject(),
        copy.metadata().identifier(),
        copy.running().header(),
        copy.running().footer(),
        copy.running().mark().orElse(""));
  }

  private static void look(String heading, String text, SealedWords sealed, List<Leak> into) {
    if (sealed.in(text).isEmpty()) {
      return;
    }
    List<String> lines = text.lines().filter(line -> sealed.in(line).isPresent()).toList();
    // What is parted by the end of a line stands in no line alone.
    (lines.isEmpty() ? List.of(text) : lines)
        .forEach(line -> into.add(new Leak(heading, shortened(line))));
  }

  private static String shortened(String line) {
    return line.length() <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + "…";
  }
}
