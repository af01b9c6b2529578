package org.comity.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// A form made from a seed, the same for every engine, and a row of changes to its answers.
///
/// @param questions in order, ten to a hundred to a section
/// @param changes in the order in which they are made
record MadeForm(List<Asked> questions, List<Change> changes) {
  static final int PER_SECTION = 30;
  private static final int FAR = 60;

  /// What an answer is.
  enum Kind {
    YES_NO("yes", "no"),
    ONE_OF("a", "b", "c", "d", "e"),
    SEVERAL("a", "b", "c", "d", "e"),
    SHORT_TEXT,
    LONG_TEXT,
    NUMBER,
    DATE;

    final List<String> options;

    Kind(String... options) {
      this.options = List.of(options);
    }
  }

  /// One question; without clauses it is always asked.
  ///
  /// @param all whether all clauses must hold, or one is enough
  record Asked(int number, Kind kind, boolean required, List<Clause> when, boolean all) {
    int section() {
      return number / PER_SECTION;
    }
  }

  /// One of these options of an earlier question was chosen.
  record Clause(int question, List<String> options) {}

  /// A question gets another answer, or loses it where there are no values.
  record Change(int question, List<String> values) {}

  /// Makes one: every second question has a condition.
  static MadeForm of(long seed, int size, int changes) {
    var random = new Random(seed);
    var questions = new ArrayList<Asked>();
    for (int i = 0; i < size; i++) {
      List<Clause> when = i % 2 == 1 ? when(random, questions) : List.of();
      Kind kind = i % 4 < 2 ? Kind.values()[i % 4] : Kind.values()[random.nextInt(7)];
      questions.add(new Asked(i, kind, random.nextInt(10) > 0, when, random.nextBoolean()));
    }
    return new MadeForm(
        questions,
        IntStream.range(0, changes)
            .mapToObj(i -> change(random, questions.get(random.nextInt(size))))
            .toList());
  }

  /// How many questions have a condition.
  long conditions() {
    return questions.stream().filter(question -> !question.when().isEmpty()).count();
  }

  // Two clauses stand on questions that are always asked, so that no branch is dead.
  private static List<Clause> when(Random random, List<Asked> before) {
    boolean two = random.nextInt(3) == 0;
    List<Asked> near =
        before.subList(Math.max(0, before.size() - FAR), before.size()).stream()
            .filter(asked -> !asked.kind().options.isEmpty())
            .filter(asked -> !two || asked.when().isEmpty())
            .toList();
    Asked first = near.get(random.nextInt(near.size()));
    Asked second = near.get(random.nextInt(near.size()));
    return two && first != second
        ? List.of(clause(random, first), clause(random, second))
        : List.of(clause(random, first));
  }

  private static Clause clause(Random random, Asked on) {
    List<String> options = on.kind().options;
    int most = Math.max(1, options.size() / 2);
    int from = random.nextInt(options.size() - most + 1);
    return new Clause(on.number(), options.subList(from, from + most));
  }

  private static Change change(Random random, Asked question) {
    return random.nextInt(20) == 0
        ? new Change(question.number(), List.of())
        : new Change(question.number(), values(random, question.kind()));
  }

  private static List<String> values(Random random, Kind kind) {
    return switch (kind) {
      case YES_NO, ONE_OF -> List.of(kind.options.get(random.nextInt(kind.options.size())));
      case SEVERAL -> kind.options.subList(0, 1 + random.nextInt(kind.options.size()));
      case SHORT_TEXT -> List.of("Article " + random.nextInt(400));
      case LONG_TEXT -> List.of(LongText.of(random, 60));
      case NUMBER -> List.of(String.valueOf(random.nextInt(1000)));
      case DATE -> List.of("20%02d-%02d-15".formatted(random.nextInt(26), 1 + random.nextInt(12)));
    };
  }
}
