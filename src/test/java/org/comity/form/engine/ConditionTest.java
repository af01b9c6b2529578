package org.comity.form.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comity.form.Condition;
import org.comity.form.Condition.All;
import org.comity.form.Condition.Any;
import org.comity.form.Condition.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
  private static final Clause A = new Clause("untoc.5-1-a-i.a", List.of("yes", "in-part"));
  private static final Clause B = new Clause("b", List.of("no"));
  private static final Clause C = new Clause("c", List.of("x"));

  @Test
  void aClauseNamesAQuestionAndItsOptions() {
    assertThat(Condition.parse("untoc.5-1-a-i.a in [yes, in-part]")).contains(A);
    assertThat(Condition.parse("  b   in  [ no ]  ")).contains(B);
  }

  @Test
  void andBindsTighterThanOr() {
    assertThat(Condition.parse("b in [no] or c in [x] and b in [no] or c in [x]"))
        .contains(new Any(List.of(B, new All(List.of(C, B)), C)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a in []",
        "a in [yes",
        "a == yes",
        "a in [yes] b in [no]",
        "a in [yes] and",
        "or a in [yes]",
        "a in [yes] xor b in [no]",
        "(a in [yes])",
        "a in [yes,]",
        "A in [yes]",
        "a in [yes] and# b in [no]",
        "#",
        "a in [yes] and #"
      })
  void whatIsNotOfThatFormIsNotRead(String text) {
    assertThat(Condition.parse(text)).isEmpty();
  }

  @Test
  void itsWrittenFormIsReadAsTheSame() {
    Condition condition = new Any(List.of(new All(List.of(A, B)), C));
    assertThat(Condition.parse(condition.toString())).contains(condition);
  }

  @Test
  void aBlockRenamesEveryQuestionInIt() {
    Condition condition = new Any(List.of(new All(List.of(B, C)), B));
    assertThat(condition.renamed("tip."::concat).clauses().map(Clause::question))
        .containsExactly("tip.b", "tip.c", "tip.b");
  }
}
