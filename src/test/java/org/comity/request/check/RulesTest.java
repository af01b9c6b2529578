package org.comity.request.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.form.Finding.Severity;
import org.comity.form.interview.Place;
import org.comity.request.content.Inventory;
import org.comity.request.content.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Each rule of the content has in `requests/rules.yaml` a case on which it fires and one on which
/// it does not.
class RulesTest {
  private static final List<Pair> PAIRS = pairs();

  record Pair(String rule, String finding, JsonNode fires, JsonNode quiet) {
    static Pair of(JsonNode entry) {
      String rule = entry.get("rule").asString();
      String finding = entry.path("as").asString(rule);
      return new Pair(rule, finding, entry.get("fires"), entry.get("quiet"));
    }

    @Override
    public String toString() {
      return rule + " " + fires;
    }
  }

  private static List<Pair> pairs() {
    try {
      String table = Files.readString(Path.of("src/test/resources/requests/rules.yaml"));
      var options = new DumperOptions();
      var yaml =
          new Yaml(
              new SafeConstructor(new LoaderOptions()),
              new Representer(options),
              options,
              new LoaderOptions(),
              new DatesAreTexts());
      JsonNode entries = JsonMapper.shared().valueToTree(yaml.load(table));
      return entries.valueStream().map(Pair::of).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// Dates stay texts, as in a case file.
  private static final class DatesAreTexts extends Resolver {
    @Override
    public void addImplicitResolver(
        org.yaml.snakeyaml.nodes.Tag tag,
        java.util.regex.Pattern pattern,
        String first,
        int limit) {
      if (!tag.equals(org.yaml.snakeyaml.nodes.Tag.TIMESTAMP)) {
        super.addImplicitResolver(tag, pattern, first, limit);
      }
    }
  }

  static Stream<Pair> each() {
    return PAIRS.stream();
  }

  @Test
  void everyRuleHasItsPair() {
    List<String> rules = Inventory.shipped().rules().stream().map(Rule::id).sorted().toList();
    assertThat(PAIRS.stream().map(Pair::rule).distinct().sorted().toList())
        .isEqualTo(rules)
        .hasSize(82);
  }

  @ParameterizedTest
  @MethodSource("each")
  void aRuleFiresOnItsCaseAndNotOnTheOther(Pair pair) {
    assertThat(Cases.finding(pair.finding(), pair.fires())).as("fires").isPresent();
    assertThat(Cases.finding(pair.finding(), pair.quiet())).as("quiet").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("each")
  void aRuleIsShownAtAFieldOfItsOwnAndSaysWhatItSays(Pair pair) {
    Rule rule = Inventory.shipped().rule(pair.rule()).orElseThrow();
    CaseFinding finding = Cases.finding(pair.finding(), pair.fires()).orElseThrow();
    if (!rule.id().equals("R69")) {
      assertThat(rule.keys())
          .as("R69 is shown where the name stands")
          .contains(finding.place().key());
    }
    assertThat(Inventory.shipped().texts().source(rule.message())).isPresent();
    if (rule.check() != Rule.Check.JUDGEMENT && rule.id().equals(finding.id())) {
      assertThat(finding.severity()).isEqualTo(rule.severity());
      assertThat(finding.basis()).isEqualTo(rule.basis());
    }
  }

  @Test
  void whatIsJudgedStopsNobody() {
    List<CaseFinding> judged =
        PAIRS.stream()
            .filter(pair -> judgement(pair.rule()))
            .map(pair -> Cases.finding(pair.finding(), pair.fires()).orElseThrow())
            .toList();
    assertThat(judged).hasSize(6).allMatch(CaseFinding::estimate).noneMatch(CaseFinding::stops);
    assertThat(judged.stream().map(CaseFinding::severity).collect(Collectors.toSet()))
        .isSubsetOf(Set.of(Severity.WARNING, Severity.NOTE));
  }

  private static boolean judgement(String rule) {
    return Inventory.shipped().rule(rule).orElseThrow().check() == Rule.Check.JUDGEMENT;
  }

  @Test
  void anEstimateThatWouldStopSomebodyCannotBeMade() {
    org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new CaseFinding(
                    "R62", Severity.BLOCKER, Place.of("cov.agent"), "", "", "practice", true));
  }

  @Test
  void everyRuleThatTheProgramComputesIsOneOfTheContent() {
    assertThat(CodeRules.identifiers())
        .allMatch(id -> Inventory.shipped().rule(id).map(Rule::when).isEmpty());
  }
}
