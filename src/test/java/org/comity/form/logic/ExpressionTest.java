package org.comity.form.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.comity.form.logic.Expression.Compare;
import org.comity.form.logic.Expression.Each;
import org.comity.form.logic.Expression.Literal;
import org.comity.form.logic.Expression.Path;
import org.comity.form.logic.Expression.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExpressionTest {
  private static Literal text(String value) {
    return new Literal(new Operand.Text(value));
  }

  @ParameterizedTest
  @EnumSource(Relation.class)
  void eachRelationIsReadByItsSign(Relation relation) {
    assertThat(Expression.read("a.b " + relation.sign() + " 'x'"))
        .isEqualTo(new Compare(relation, new Path("a.b"), text("x")));
  }

  @Test
  void orBindsLessThanAndAndAndLessThanNot() {
    assertThat(Expression.read("!a && b || c"))
        .isEqualTo(
            new Expression.Or(
                List.of(
                    new Expression.And(List.of(new Expression.Not(new Path("a")), new Path("b"))),
                    new Path("c"))));
    assertThat(Expression.read("!(a && (b || c))"))
        .isEqualTo(
            new Expression.Not(
                new Expression.And(
                    List.of(
                        new Path("a"), new Expression.Or(List.of(new Path("b"), new Path("c")))))));
  }

  @Test
  void literalsAreReadWithTheirType() {
    assertThat(Expression.read("['x', 1.5, null, true, false, duration('48h')]"))
        .isEqualTo(
            new Expression.Listed(
                List.of(
                    text("x"),
                    new Literal(new Operand.Figure(new BigDecimal("1.5"))),
                    new Literal(Operand.Unset.NOTHING),
                    new Literal(new Operand.Flag(true)),
                    new Literal(new Operand.Flag(false)),
                    new Literal(new Operand.Length(Duration.ofDays(2))))));
  }

  @Test
  void membershipSizeAndDifferenceAreRead() {
    assertThat(Expression.read("'x' in a.b"))
        .isEqualTo(new Expression.In(text("x"), new Path("a.b")));
    assertThat(Expression.read("size(a) == 0"))
        .isEqualTo(
            new Compare(
                Relation.EQUAL,
                new Expression.Size(new Path("a")),
                new Literal(new Operand.Figure(BigDecimal.ZERO))));
    assertThat(Expression.read("a - b < duration('24h')"))
        .isEqualTo(
            new Compare(
                Relation.BEFORE,
                new Expression.Minus(new Path("a"), new Path("b")),
                new Literal(new Operand.Length(Duration.ofDays(1)))));
  }

  @Test
  void oneOfAListAndAllOfAListBindAVariable() {
    assertThat(Expression.read("a.b.exists(x, x.c)"))
        .isEqualTo(new Each(false, new Path("a.b"), "x", new Path("x.c")));
    assertThat(Expression.read("a.all(x, x)"))
        .isEqualTo(new Each(true, new Path("a"), "x", new Path("x")));
  }

  @Test
  void theNamesAreThoseOfValuesNotOfVariables() {
    assertThat(
            Expression.read(
                    "a.exists(x, x.b == c && d.all(y, y == x.e)) || size(f) > 0 || !(g in [h])"
                        + " || i - j < k")
                .names())
        .containsExactly("a", "c", "d", "f", "g", "h", "i", "j", "k");
  }

  @Test
  void aVariableHidesNothingBehindItsList() {
    assertThat(Expression.read("a.exists(x, x.b) && x.c").names()).containsExactly("a", "x.c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          a ==              | 4
          a == 'x           | 5
          a &               | 2
          a == 'x' b        | 9
          a.some(x, x)      | 6
          a.exists(x x)     | 11
          (a                | 2
          [a                | 2
          size a            | 5
          duration('2 days')| 9
          duration(a)       | 9
          a = 'x'           | 2
          a ? b             | 2
          ""                | 0
          """)
  void whatCannotBeReadIsRefusedWithItsPlace(String written, int position) {
    assertThatExceptionOfType(UnreadableExpression.class)
        .isThrownBy(() -> Expression.read(written))
        .withMessageContaining("at position " + (position + 1) + " of: " + written)
        .satisfies(refused -> assertThat(refused.position()).isEqualTo(position));
  }
}
