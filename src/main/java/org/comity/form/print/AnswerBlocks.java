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
    List<Block> blocks =
        value instanceof Value.Files files
            ? List.of(files(question, files))
            : new AnswerText(fields).of(question, value).blocks();
    boolean foreign = written(value) && answer.language() != fields.formats().language();
    return foreign ? List.of(new Block.Passage(answer.language(), blocks)) : blocks;
  }

  /// Each file with its hash, by which it is known again.
  private Block files(Question question, Value.Files value) {
    List<String> lines = new ValueInWords(fields).lines(question, value);
    List<Block.Item> items = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Span> line = new ArrayList<>(Span.only(lines.get(i)));
      String sha256 = value.files().get(i).sha256();
      if (sha256 != null) {
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
