package org.comity.form.logic;

import java.util.List;
import org.comity.form.logic.Expression.Relation;

/// Answers conditions. A value that is not there equals `''` and `null`, has size 0 and is in no
/// list; where it is awaited, any other comparison with it is unknown.
public final class Reasoning {
  private Reasoning() {}

  /// Whether a condition holds in a scope.
  public static Truth holds(Expression expression, Scope scope) {
    return switch (expression) {
      case Expression.And(var parts) -> all(parts, scope);
      case Expression.Or(var parts) -> any(parts, scope);
      case Expression.Not(var part) -> holds(part, scope).not();
      case Expression.In(var value, var list) -> within(of(value, scope), of(list, scope));
      case Expression.Each each -> each(each, scope);
      case Expression.Compare(var relation, var left, var right) ->
          compare(relation, of(left, scope), of(right, scope));
      case Expression.Literal literal -> truth(literal.value());
      case Expression.Path path -> truth(of(path, scope));
      case Expression.Listed listed -> Truth.of(!listed.members().isEmpty());
      case Expression.Size size -> Truth.of(!of(size.of(), scope).empty());
      case Expression.Minus minus -> truth(of(minus, scope));
    };
  }

  private static Truth all(List<Expression> parts, Scope scope) {
    Truth whole = Truth.TRUE;
    for (int i = 0; i < parts.size() && whole != Truth.FALSE; i++) {
      whole = whole.and(holds(parts.get(i), scope));
    }
    return whole;
  }

  private static Truth any(List<Expression> parts, Scope scope) {
    Truth whole = Truth.FALSE;
    for (int i = 0; i < parts.size() && whole != Truth.TRUE; i++) {
      whole = whole.or(holds(parts.get(i), scope));
    }
    return whole;
  }

  private static Truth each(Expression.Each each, Scope scope) {
    Operand list = of(each.list(), scope);
    if (list instanceof Operand.Unset(boolean awaited) && awaited) {
      return Truth.UNKNOWN;
    }
    Truth whole = Truth.of(each.all());
    for (Operand value : values(list)) {
      Truth one = holds(each.condition(), scope.with(each.variable(), value));
      whole = each.all() ? whole.and(one) : whole.or(one);
    }
    return whole;
  }

  private static Operand of(Expression expression, Scope scope) {
    return switch (expression) {
      case Expression.Literal(var value) -> value;
      case Expression.Path(var name) -> scope.value(name);
      case Expression.Listed(var members) ->
          new Operand.Many(members.stream().map(member -> of(member, scope)).toList());
      case Expression.Size(var list) -> size(of(list, scope));
      case Expression.Minus(var left, var right) ->
          Ordering.between(of(right, scope), of(left, scope));
      default -> flag(holds(expression, scope));
    };
  }

  private static Operand flag(Truth truth) {
    return truth == Truth.UNKNOWN ? Operand.Unset.AWAITED : new Operand.Flag(truth == Truth.TRUE);
  }

  private static Operand size(Operand list) {
    return new Operand.Figure(java.math.BigDecimal.valueOf(values(list).size()));
  }

  private static List<Operand> values(Operand list) {
    return switch (list) {
      case Operand.Many(var values) -> values;
      case Operand.Unset unset -> List.of();
      default -> List.of(list);
    };
  }

  private static Truth truth(Operand value) {
    return switch (value) {
      case Operand.Unset(boolean awaited) -> awaited ? Truth.UNKNOWN : Truth.FALSE;
      case Operand.Flag(boolean yes) -> Truth.of(yes);
      default -> Truth.of(!value.empty());
    };
  }

  private static Truth within(Operand value, Operand list) {
    if (awaited(value) || awaited(list)) {
      return Truth.UNKNOWN;
    }
    return Truth.of(values(list).stream().anyMatch(each -> Ordering.same(each, value)));
  }

  private static Truth compare(Relation relation, Operand left, Operand right) {
    boolean equality = relation == Relation.EQUAL || relation == Relation.UNEQUAL;
    if (equality && (literallyNothing(left) || literallyNothing(right))) {
      return negated(relation, left.empty() && right.empty());
    }
    if (awaited(left) || awaited(right)) {
      return Truth.UNKNOWN;
    }
    return equality
        ? negated(relation, Ordering.same(left, right))
        : Ordering.compare(left, right)
            .map(order -> Truth.of(stands(relation, order)))
            .orElse(Truth.FALSE);
  }

  private static Truth negated(Relation relation, boolean same) {
    return Truth.of(relation == Relation.EQUAL ? same : !same);
  }

  private static boolean stands(Relation relation, int order) {
    return switch (relation) {
      case EQUAL -> order == 0;
      case UNEQUAL -> order != 0;
      case BEFORE -> order < 0;
      case NOT_AFTER -> order <= 0;
      case AFTER -> order > 0;
      case NOT_BEFORE -> order >= 0;
    };
  }

  private static boolean literallyNothing(Operand value) {
    return value.equals(Operand.Unset.NOTHING) || value.equals(new Operand.Text(""));
  }

  private static boolean awaited(Operand value) {
    return value instanceof Operand.Unset(boolean awaited) && awaited;
  }
}
