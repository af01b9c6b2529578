package org.comity.request.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.document.Block;
import org.comity.document.Document;
import org.comity.document.Span;

/// A letter in two languages beside each other: that of the drafter and that of the requested
/// State. Both are made from the same case, so that paragraph stands beside paragraph; where a
/// translation has more or fewer of them, only the part of the letter between two headings shifts.
///
/// @param own the letter as it was written
/// @param other the letter in the other language
record Bilingual(Papers own, Papers other) {

  Document document() {
    Document first = own.of(Paper.LETTER);
    Document second = other.of(Paper.LETTER);
    return new Document(
        first.title(),
        first.language(),
        first.metadata(),
        // The marks of both languages take the place of the title.
        new Document.Running("", first.running().footer(), mark(first, second)),
        blocks(first, second),
        List.of());
  }

  // What nobody may overlook is told to both.
  private static Optional<String> mark(Document first, Document second) {
    return first.running().mark().map(mark -> mark + " · " + second.running().mark().orElse(mark));
  }

  private List<Block> blocks(Document first, Document second) {
    List<List<Block>> left = parts(first, new Lines(own.wording(), List.of()));
    var marked = new Lines(other.wording(), List.copyOf(other.seen().left()));
    List<List<Block>> right = parts(second, marked);
    var blocks = new ArrayList<Block>();
    var pairs = new ArrayList<Block.Pair>();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      for (Block.Pair pair : beside(at(left, i), at(right, i))) {
        pairs.add(pair);
      }
      signature(i, left, blocks, pairs);
    }
    flush(blocks, pairs);
    return blocks;
  }

  // Signing takes the whole width, and stands before the list of annexes.
  private void signature(
      int part, List<List<Block>> parts, List<Block> blocks, List<Block.Pair> pairs) {
    String heading = own.wording().text("letter.part.signature");
    if (at(parts, part).stream().anyMatch(block -> isHeading(block, heading))) {
      flush(blocks, pairs);
      blocks.add(new Block.AnswerSpace(List.of(), 3));
    }
  }

  private static boolean isHeading(Block block, String words) {
    return block instanceof Block.Heading(int level, var text)
        && level == 1
        && Span.words(text).equals(words);
  }

  private void flush(List<Block> blocks, List<Block.Pair> pairs) {
    if (!pairs.isEmpty()) {
      blocks.add(new Block.Parallel(own.wording().language(), other.wording().language(), pairs));
      pairs.clear();
    }
  }

  private static List<Block> at(List<List<Block>> parts, int number) {
    return number < parts.size() ? parts.get(number) : List.of();
  }

  private static List<Block.Pair> beside(List<Block> left, List<Block> right) {
    var pairs = new ArrayList<Block.Pair>();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      pairs.add(new Block.Pair(line(left, i), line(right, i)));
    }
    return pairs;
  }

  private static Block line(List<Block> lines, int number) {
    return number < lines.size() ? lines.get(number) : new Block.Paragraph(List.of());
  }

  /// The lines of a letter, cut before each heading; its title stands first.
  private static List<List<Block>> parts(Document letter, Lines lines) {
    var parts = new ArrayList<List<Block>>();
    Block title = new Block.Paragraph(List.of(Span.bold(letter.title())));
    Stream.concat(Stream.of(title), lines.of(letter.blocks()).stream())
        .forEach(
            line -> {
              if (parts.isEmpty() || line instanceof Block.Heading) {
                parts.add(new ArrayList<>());
              }
              parts.getLast().add(line);
            });
    return parts;
  }
}
