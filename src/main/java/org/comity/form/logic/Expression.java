package org.comity.form.logic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/// A condition over named values, read from the part of the Common Expression Language that the
/// content uses: `==`, `!=`, `<`, `<=`, `>`, `>=`, `in`, `&&`, `||`, `!`, `-` between dates,
/// `size(…)`, `duration('…h')`, `….exists(x, …)`, `….all(x, …)`, texts in single quotes, lists,
/// `null`, `true` and `false`.
public sealed interface Expression {
  /// A value written out.
  record Literal(Operand value) implements Expression {}

  /// A list written out.
  record Listed(List<Expression> members) implements Expression {
    /// Takes the members in the order written.
    public Listed {
      members = List.copyOf(members);
    }
  }

  /// A named value, such as `rec.period.to`, or one of a variable, such as `i.type`.
  record Path(String name) implements Expression {}

  /// How many values a list has.
  record Size(Expression of) implements Expression {}

  /// Two values beside each other.
  record Compare(Relation relation, Expression left, Expression right) implements Expression {}

  /// Whether a value is one of several.
  record In(Expression value, Expression list) implements Expression {}

  /// The time from one date to another.
  record Minus(Expression left, Expression right) implements Expression {}

  /// All of these hold.
  record And(List<Expression> parts) implements Expression {
    /// Takes the parts in the order written.
    public And {
      parts = List.copyOf(parts);
    }
  }

  /// At least one of these holds.
  record Or(List<Expression> parts) implements Expression {
    /// Takes the parts in the order written.
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /// This does not hold.
  record Not(Expression part) implements Expression {}

  /// One value of a list, or each, satisfies a condition in which the variable stands for it.
  record Each(boolean all, Expression list, String variable, Expression condition)
      implements Expression {}

  /// How two values stand to each other.
  enum Relation {
    EQUAL("=="),
    UNEQUAL("!="),
    BEFORE("<"),
    NOT_AFTER("<="),
    AFTER(">"),
    NOT_BEFORE(">=");

    private final String sign;

    Relation(String sign) {
      this.sign = sign;
    }

    /// How it is written.
    public String sign() {
      return sign;
    }

    /// The relation of a sign.
    public static Optional<Relation> of(String sign) {
      return java.util.Arrays.stream(values()).filter(each -> each.sign.equals(sign)).findFirst();
    }
  }

  /// Reads an expression.
  ///
  /// @throws UnreadableExpression naming the place, if it is not of this language
  static Expression read(String text) {
    return new ExpressionReader(text).read();
  }

  /// The names of all values it looks at, without those of variables.
  default Set<String> names() {
    var names = new TreeSet<String>();
    walk(new TreeSet<>(), names::add);
    return names;
  }

  private void walk(Set<String> variables, Consumer<String> name) {
    switch (this) {
      case Literal literal -> {}
      case Path(String path) -> {
        if (!variables.contains(first(path))) {
          name.accept(path);
        }
      }
      case Each(boolean all, Expression list, String variable, Expression condition) -> {
        list.walk(variables, name);
        var inner = new TreeSet<>(variables);
        inner.add(variable);
        condition.walk(inner, name);
      }
      default -> parts().forEach(part -> part.walk(variables, name));
    }
  }

  /// What it consists of.
  private List<Expression> parts() {
    return switch (this) {
      case Literal literal -> List.of();
      case Path path -> List.of();
      case Listed(var members) -> members;
      case Size(var of) -> List.of(of);
      case Compare(var relation, var left, var right) -> List.of(left, right);
      case In(var value, var list) -> List.of(value, list);
      case Minus(var left, var right) -> List.of(left, right);
      case And(var all) -> all;
      case Or(var any) -> any;
      case Not(var part) -> List.of(part);
      case Each each -> List.of(each.list(), each.condition());
    };
  }

  /// The part of a dotted name before the first dot.
  static String first(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
