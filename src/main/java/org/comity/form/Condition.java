package org.comity.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// When a question is asked: clauses `key in [a, b]` joined by `and` and `or`, of which `and` binds
/// tighter. In Kleene's logic: an asked but unanswered question leaves a clause unknown; a question
/// that is not asked, or closed by "no information available", matches nothing.
public sealed interface Condition {
  /// One of these options was chosen; of several choices, one is enough.
  record Clause(String question, List<String> options) implements Condition {
    /// Takes the options in the order written.
    public Clause {
      options = List.copyOf(options);
    }

    @Override
    public String toString() {
      return question + " in [" + String.join(", ", options) + "]";
    }
  }

  /// All of these hold.
  record All(List<Condition> parts) implements Condition {
    /// Takes the parts in the order written.
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return joined(parts, " and ");
    }
  }

  /// At least one of these holds.
  record Any(List<Condition> parts) implements Condition {
    /// Takes the parts in the order written.
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return joined(parts, " or ");
    }
  }

  /// Reads a condition as a definition writes it; empty if it is not of that form.
  static Optional<Condition> parse(String text) {
    var clauses = new ArrayList<Clause>();
    Matcher clause = Grammar.CLAUSE.matcher(text);
    while (clause.find()) {
      clauses.add(
          new Clause(clause.group(1), Grammar.COMMA.splitAsStream(clause.group(2)).toList()));
    }
    String shape = clause.replaceAll("#").strip();
    boolean read = text.indexOf('#') < 0 && Grammar.SHAPE.matcher(shape).matches();
    return read ? Optional.of(tree(shape, clauses)) : Optional.empty();
  }

  private static Condition tree(String shape, List<Clause> clauses) {
    var left = new ArrayList<>(clauses);
    var any = new ArrayList<Condition>();
    for (String part : shape.split("\\s+or\\s+", -1)) {
      int size = part.split("\\s+and\\s+", -1).length;
      List<Clause> all = left.subList(0, size);
      any.add(size == 1 ? all.getFirst() : new All(List.copyOf(all)));
      all.clear();
    }
    return any.size() == 1 ? any.getFirst() : new Any(any);
  }

  /// All clauses, in the order written.
  default Stream<Clause> clauses() {
    return switch (this) {
      case Clause clause -> Stream.of(clause);
      case All all -> all.parts().stream().flatMap(Condition::clauses);
      case Any any -> any.parts().stream().flatMap(Condition::clauses);
    };
  }

  /// The same condition on questions of other keys, as a reusable block needs it.
  default Condition renamed(UnaryOperator<String> name) {
    return switch (this) {
      case Clause clause -> new Clause(name.apply(clause.question()), clause.options());
      case All all -> new All(all.parts().stream().map(part -> part.renamed(name)).toList());
      case Any any -> new Any(any.parts().stream().map(part -> part.renamed(name)).toList());
    };
  }

  private static String joined(List<Condition> parts, String word) {
    return parts.stream().map(Condition::toString).collect(Collectors.joining(word));
  }

  /// The written form of conditions.
  final class Grammar {
    private static final String KEY = "[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?";
    private static final String KEYS = "\\s*(" + KEY + "(?:\\s*,\\s*" + KEY + ")*)\\s*";
    private static final Pattern CLAUSE =
        Pattern.compile("(?<![^\\s])(" + KEY + ")\\s+in\\s+\\[" + KEYS + "\\](?![^\\s])");
    private static final Pattern SHAPE = Pattern.compile("#(?:\\s+(?:and|or)\\s+#)*");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private Grammar() {}
  }
}
