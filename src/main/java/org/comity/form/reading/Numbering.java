package org.comity.form.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.form.Question;

/// Numbers questions in their order: main questions count through, what follows them has letters
/// ("12", "12a", …, "12z", "12aa").
final class Numbering {
  private final Map<String, String> mains = new HashMap<>();
  private final Map<String, Integer> followUps = new HashMap<>();
  private int main;

  private Numbering() {}

  static List<Question> numbered(List<Question> questions) {
    var numbering = new Numbering();
    var numbered = new ArrayList<Question>();
    questions.forEach(question -> numbered.add(numbering.numbered(question)));
    return numbered;
  }

  private Question numbered(Question question) {
    if (question.parent() == null) {
      mains.put(question.key(), String.valueOf(++main));
      return with(question, String.valueOf(main));
    }
    String number = mains.getOrDefault(question.parent(), "");
    mains.put(question.key(), number);
    return with(question, number + letters(followUps.merge(number, 1, Integer::sum)));
  }

  private static String letters(int count) {
    String letter = String.valueOf((char) ('a' + (count - 1) % 26));
    return count > 26 ? letters((count - 1) / 26) + letter : letter;
  }

  private static Question with(Question question, String number) {
    return new Question(
        question.key(),
        number,
        question.section(),
        question.parent(),
        question.role(),
        question.provisions(),
        question.text(),
        question.guidance(),
        question.type(),
        question.showWhen(),
        question.optional(),
        question.mandatoryUnderConvention(),
        question.overlap(),
        question.group(),
        question.lineage());
  }
}
