package org.comity.form.logic;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.comity.form.logic.Expression.Relation;

/// Reads a condition by descent: or, and, not, comparison, difference, value.
final class ExpressionReader {
  private final Tokens tokens;

  ExpressionReader(String text) {
    tokens = new Tokens(text);
  }

  Expression read() {
    Expression whole = or();
    if (!tokens.atKind("end")) {
      throw tokens.refuse("the end");
    }
    return whole;
  }

  private Expression or() {
    List<Expression> parts = joined("||", this::and);
    return parts.size() == 1 ? parts.getFirst() : new Expression.Or(parts);
  }

  private Expression and() {
    List<Expression> parts = joined("&&", this::not);
    return parts.size() == 1 ? parts.getFirst() : new Expression.And(parts);
  }

  private List<Expression> joined(String sign, Supplier<Expression> part) {
    var parts = new ArrayList<Expression>();
    parts.add(part.get());
    while (tokens.at(sign)) {
      tokens.take();
      parts.add(part.get());
    }
    return parts;
  }

  private Expression not() {
    if (tokens.at("!")) {
      tokens.take();
      return new Expression.Not(not());
    }
    return comparison();
  }

  private Expression comparison() {
    Expression left = difference();
    if (tokens.atWord("in")) {
      tokens.take();
      return new Expression.In(left, difference());
    }
    Optional<Relation> relation = tokens.atKind("sign") ? Relation.of(tokens.peek()) : none();
    if (relation.isEmpty()) {
      return left;
    }
    tokens.take();
    return new Expression.Compare(relation.get(), left, difference());
  }

  private static Optional<Relation> none() {
    return Optional.empty();
  }

  private Expression difference() {
    Expression left = each();
    if (tokens.at("-")) {
      tokens.take();
      return new Expression.Minus(left, each());
    }
    return left;
  }

  private Expression each() {
    Expression list = value();
    if (!tokens.at(".")) {
      return list;
    }
    tokens.take();
    boolean all = tokens.atWord("all");
    if (!all && !tokens.atWord("exists")) {
      throw tokens.refuse("exists or all");
    }
    tokens.take();
    tokens.take("(");
    String variable = name();
    tokens.take(",");
    Expression condition = or();
    tokens.take(")");
    return new Expression.Each(all, list, variable, condition);
  }

  private Expression value() {
    if (tokens.at("(")) {
      tokens.take();
      Expression inner = or();
      tokens.take(")");
      return inner;
    }
    if (tokens.at("[")) {
      return list();
    }
    if (tokens.atKind("text")) {
      return new Expression.Literal(new Operand.Text(unquoted(tokens.take())));
    }
    if (tokens.atKind("number")) {
      return new Expression.Literal(new Operand.Figure(new BigDecimal(tokens.take())));
    }
    return named(name());
  }

  private Expression named(String name) {
    return switch (name) {
      case "null" -> new Expression.Literal(Operand.Unset.NOTHING);
      case "true" -> new Expression.Literal(new Operand.Flag(true));
      case "false" -> new Expression.Literal(new Operand.Flag(false));
      case "size" -> new Expression.Size(argument());
      case "duration" -> new Expression.Literal(new Operand.Length(length()));
      default -> new Expression.Path(name);
    };
  }

  private Expression argument() {
    tokens.take("(");
    Expression argument = or();
    tokens.take(")");
    return argument;
  }

  private Duration length() {
    tokens.take("(");
    if (!tokens.peek().matches("'\\d+h'")) {
      throw tokens.refuse("hours such as '48h'");
    }
    String written = unquoted(tokens.take());
    tokens.take(")");
    return Duration.ofHours(Long.parseLong(written.substring(0, written.length() - 1)));
  }

  private Expression list() {
    tokens.take("[");
    var members = new ArrayList<Expression>();
    while (!tokens.at("]")) {
      members.add(value());
      if (!tokens.at("]")) {
        tokens.take(",");
      }
    }
    tokens.take("]");
    return new Expression.Listed(members);
  }

  private String name() {
    if (!tokens.atKind("name")) {
      throw tokens.refuse("a name or a value");
    }
    return tokens.take();
  }

  private static String unquoted(String text) {
    return text.substring(1, text.length() - 1);
  }
}
