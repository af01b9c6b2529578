package org.comity.form.print;

import java.util.ArrayList;
import java.util.List;
import org.comity.document.Block;
import org.comity.document.Span;
import org.comity.form.Question;
import org.comity.form.Value;
import org.comity.form.sheets.SavedAnswer;
import org.comity.form.web.AnswerText;
import org.comity.form.web.Fields;
import org.comity.form.web.ValueInWords;
import org.jspecify.annotations.Nullable;

/// One answer as blocks.
///
/// @param fields the form it stands in
record AnswerBlocks(Fields fields) {

  List<Block> of(Question question, SavedAnswer answer) {
    Value value = answer.value();
    List<String> hashes = hashes(value);
    List<Block> blocks =
        hashes.isEmpty()
            ? new AnswerText(fields).of(question, value).blocks()
            : List.of(hashed(new ValueInWords(fields).lines(question, value), hashes));
    boolean foreign = written(value) && answer.language() != fields.formats().language();
    return foreign ? List.of(new Block.Passage(answer.language(), blocks)) : blocks;
  }

  /// The hash of each file that an answer names, in its order, by which it is known again; empty
  /// text for a law without one.
  private static List<String> hashes(@Nullable Value value) {
    return switch (value) {
      case Value.Files(var files) -> files.stream().map(Value.NamedFile::hash).toList();
      case Value.Citations(var laws) ->
          laws.stream().map(law -> law.file() == null ? "" : law.file().hash()).toList();
      case null, default -> List.of();
    };
  }

  private static Block hashed(List<String> lines, List<String> hashes) {
    List<Block.Item> items = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Span> line = new ArrayList<>(Span.only(lines.get(i)));
      String sha256 = hashes.get(i);
      if (!sha256.isEmpty()) {
        line.add(Span.text(", SHA-256 "));
        line.add(new Span.Isolated(sha256));
      }
      items.add(Block.Item.of(line));
    }
    return new Block.ListBlock(false, 1, items);
  }

  private static boolean written(@Nullable Value value) {
    return value instanceof Value.LongText || value instanceof Value.ShortText;
  }
}
