package org.comity.form.print;

import java.util.List;
import org.comity.document.Block;
import org.comity.form.Question;
import org.comity.form.Value;
import org.comity.form.sheets.SavedAnswer;
import org.comity.form.web.AnswerText;
import org.comity.form.web.Fields;
import org.jspecify.annotations.Nullable;

/// One answer as blocks.
///
/// @param fields the form it stands in
record AnswerBlocks(Fields fields) {

  List<Block> of(Question question, SavedAnswer answer) {
    Value value = answer.value();
    List<Block> blocks = new AnswerText(fields).of(question, value).blocks();
    boolean foreign = written(value) && answer.language() != fields.formats().language();
    return foreign ? List.of(new Block.Passage(answer.language(), blocks)) : blocks;
  }

  private static boolean written(@Nullable Value value) {
    return value instanceof Value.LongText || value instanceof Value.ShortText;
  }
}
