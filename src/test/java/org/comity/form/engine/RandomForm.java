package org.comity.form.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.comity.form.Address;
import org.comity.form.AnswerType;
import org.comity.form.Condition;
import org.comity.form.Definition;
import org.comity.form.Definition.Group;
import org.comity.form.Definition.Section;
import org.comity.form.Question;
import org.comity.form.Value;
import org.jspecify.annotations.Nullable;

/// Definitions and answers by chance: sections, follow-ups, conditions over earlier questions, a
/// group that repeats as it is answered and one of fixed paths.
final class RandomForm {
  private static final List<String> OPTIONS = List.of("x", "y", "z", "other");
  private static final List<String> NONE = List.of();
  private static final List<Question.Role> ROLES =
      List.of(Question.Role.LAW, Question.Role.GAP, Question.Role.DETAIL);
  private static final List<String> GROUPS = List.of("open", "fixed");

  private final Random random;
  private final List<Question> questions = new ArrayList<>();

  RandomForm(Random random) {
    this.random = random;
  }

  /// A definition of so many questions.
  Definition definition(int size) {
    IntStream.range(0, size).forEach(number -> questions.add(question(number)));
    return new Definition(
        new Definition.Head("random", "1", "X", "I", "t", "", List.of(), List.of()),
        List.of(new Section("s0", "t", null), new Section("s1", "t", null)),
        List.of(
            new Group("open", "s1", "t", 1, 3, List.of()),
            new Group("fixed", "s1", null, 2, 2, List.of("UNTOC-5", "UNTOC-6"))),
        questions,
        Map.of("t", "Text"));
  }

  /// A place that the definition has, or nearly has.
  Address place() {
    Question question = one(questions);
    String path =
        switch (question.group()) {
          case null -> "";
          case "fixed" -> one(List.of("UNTOC-5", "UNTOC-6"));
          default -> one(List.of("1", "2", "3", "4"));
        };
    return random.nextInt(20) == 0 ? Address.of("gone") : new Address(question.key(), path);
  }

  /// An answer that mostly fits, or none.
  @Nullable Value value() {
    return switch (random.nextInt(8)) {
      case 0 -> null;
      case 1 -> new Value.Unavailable("None kept");
      case 2 -> new Value.ShortText("Text");
      case 3, 4 -> new Value.Choices(some(OPTIONS));
      default -> new Value.Choice(one(List.of("yes", "no", "in-part", "x", "other")));
    };
  }

  private Question question(int number) {
    @Nullable String group = random.nextInt(3) == 0 ? one(GROUPS) : null;
    String section = group == null && random.nextBoolean() ? "s0" : "s1";
    List<Question> earlier = questions.stream().filter(one -> sees(group, one)).toList();
    List<Question> above = earlier.stream().filter(one -> one.section().equals(section)).toList();
    @Nullable Question parent = above.isEmpty() || random.nextBoolean() ? null : one(above);
    @Nullable Condition condition =
        earlier.isEmpty() || random.nextInt(3) == 0 ? null : condition(earlier, 2);
    return question("q" + number, section, group, parent, condition);
  }

  private Question question(
      String key,
      String section,
      @Nullable String group,
      @Nullable Question parent,
      @Nullable Condition condition) {
    Question.Role role = parent == null ? Question.Role.MAIN : one(ROLES);
    @Nullable String above = parent == null ? null : parent.key();
    boolean optional = random.nextInt(4) == 0;
    return new Question(
        key, key, section, above, role, NONE, "t", null, type(), condition, optional, false, NONE,
        group, List.of());
  }

  private static boolean sees(@Nullable String group, Question other) {
    return other.group() == null || other.group().equals(group);
  }

  private Condition condition(List<Question> earlier, int depth) {
    return switch (depth == 0 ? 2 : random.nextInt(4)) {
      case 0 -> new Condition.All(List.of(condition(earlier, depth - 1), condition(earlier, 0)));
      case 1 -> new Condition.Any(List.of(condition(earlier, depth - 1), condition(earlier, 0)));
      default -> clause(one(earlier));
    };
  }

  private Condition clause(Question other) {
    List<String> keys = other.type().keys();
    return new Condition.Clause(other.key(), keys.isEmpty() ? List.of("yes") : some(keys));
  }

  private AnswerType type() {
    List<AnswerType.Option> options =
        OPTIONS.stream().map(key -> new AnswerType.Option(key, "t")).toList();
    return switch (random.nextInt(6)) {
      case 0 -> new AnswerType.YesPartNo();
      case 1 -> new AnswerType.SingleChoice(options);
      case 2 -> new AnswerType.MultiChoice(options);
      case 3 -> new AnswerType.ShortText(10);
      default -> new AnswerType.YesNo();
    };
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private <T> List<T> some(List<T> choices) {
    List<T> chosen = choices.stream().filter(choice -> random.nextBoolean()).toList();
    return chosen.isEmpty() ? List.of(one(choices)) : chosen;
  }
}
