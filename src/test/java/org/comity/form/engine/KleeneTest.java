package org.comity.form.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comity.form.rules.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Truth tables; 0 is false, 1 unknown, 2 true.
class KleeneTest {
  @ParameterizedTest
  @CsvSource({
    "0,0,0,0", "0,1,0,1", "0,2,0,2", "1,0,0,1", "1,1,1,1", "1,2,1,2", "2,0,0,2", "2,1,1,2",
    "2,2,2,2"
  })
  void andIsTheLeastAndOrTheGreatest(int one, int other, int and, int or) {
    Rule.Known known = new Two(one, other);
    Rule[] parts = {new Rule.Chosen(0, 1), new Rule.Chosen(1, 1)};
    assertThat(new Rule.All(parts).truth(known)).isEqualTo(and);
    assertThat(new Rule.Any(parts).truth(known)).isEqualTo(or);
    assertThat(new Rule.Under(0, parts[1]).truth(known)).isEqualTo(and);
  }

  @ParameterizedTest
  @CsvSource({
    // relevance, answered, chosen, wanted -> truth
    "2,true,1,1,2",
    "2,true,2,1,0",
    "2,true,3,1,2",
    "2,true,0,1,0",
    "2,false,0,1,1",
    "1,true,1,1,1",
    "1,true,2,1,0",
    "1,false,0,1,1",
    "0,true,1,1,0",
    "0,false,0,1,0"
  })
  void aClauseIsUnknownWhileItsQuestionIsOpenAndFalseWhereItIsNotAsked(
      int relevance, boolean answered, long chosen, long wanted, int truth) {
    var known = new Seen(relevance, answered, chosen);
    assertThat(new Rule.Chosen(0, wanted).truth(known)).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource({"3", "1"})
  void aRuleNamesThePlacesItLooksAt(int place) {
    Rule rule =
        new Rule.Under(7, new Rule.Any(new Rule[] {new Rule.Chosen(place, 1), Rule.ALWAYS}));
    assertThat(rule.places().boxed().toList()).isEqualTo(List.of(7, place));
  }

  private record Seen(int relevance, boolean given, long options) implements Rule.Known {
    @Override
    public int relevance(int place) {
      return relevance;
    }

    @Override
    public boolean answered(int place) {
      return given;
    }

    @Override
    public long chosen(int place) {
      return options;
    }
  }

  /// Two places whose only option is chosen, asked as given.
  private record Two(int first, int second) implements Rule.Known {
    @Override
    public int relevance(int place) {
      return place == 0 ? first : second;
    }

    @Override
    public boolean answered(int place) {
      return true;
    }

    @Override
    public long chosen(int place) {
      return 1;
    }
  }
}
