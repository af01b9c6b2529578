package org.comity.directory.way;

import java.util.List;
import java.util.function.Function;
import org.comity.directory.Answer;
import org.comity.directory.Stated;

/// What is told under one of several treaties, the nearest first.
final class Told {
  private Told() {}

  /// The first answer that is known; where none is, the first that says anything; else nothing.
  static <T extends Stated> Answer<T> first(
      List<String> bases, Function<String, Answer<T>> answer) {
    List<Answer<T>> all = bases.stream().map(answer).toList();
    return all.stream()
        .filter(each -> each instanceof Answer.Known<T>)
        .findFirst()
        .or(() -> all.stream().filter(each -> !(each instanceof Answer.NotStated<T>)).findFirst())
        .orElseGet(Answer.NotStated::new);
  }
}
