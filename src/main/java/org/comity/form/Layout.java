package org.comity.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.comity.form.rules.Rule;
import org.jspecify.annotations.Nullable;

/// The places of one form, numbered in order, with the conditions compiled to those numbers: one
/// place for a question asked once, one per repetition for the others. A place depends only on
/// places before it.
final class Layout {
  final Definition definition;
  final Address[] addresses;
  final Question[] questions;
  final int[] sections;
  private final Map<String, int[]> bySection = new HashMap<>();
  final Rule[] rules;
  final int[][] dependents;
  final int[][] watchers;
  final int[][] specifying;
  final List<List<Finding>> missing = new ArrayList<>();
  private final int[] parents;
  private final Map<Address, Integer> numbers = new HashMap<>();
  private final Map<String, Map<String, Long>> bits = new HashMap<>();

  private Layout(Definition definition, List<Address> places) {
    this.definition = definition;
    addresses = places.toArray(Address[]::new);
    questions = places.stream().map(place -> of(definition, place)).toArray(Question[]::new);
    sections =
        Arrays.stream(questions).mapToInt(question -> section(definition, question)).toArray();
    definition.sections().forEach(section -> bySection.put(section.id(), placesOf(section)));
    IntStream.range(0, addresses.length).forEach(i -> numbers.put(addresses[i], i));
    definition.questions().forEach(question -> bits.put(question.key(), bits(question.type())));
    parents = IntStream.range(0, addresses.length).map(this::parentOf).toArray();
    rules = IntStream.range(0, addresses.length).mapToObj(this::rule).toArray(Rule[]::new);
    dependents = inverse(place -> rules[place].places());
    specifying = inverse(this::specifiedBy);
    watchers =
        IntStream.range(0, size())
            .mapToObj(this::specifiedBy)
            .map(IntStream::toArray)
            .toArray(int[][]::new);
    IntStream.range(0, size())
        .forEach(i -> missing.add(Findings.missing(addresses[i], questions[i])));
  }

  /// The places that a definition has for these answers.
  static Layout of(Definition definition, Answers answers) {
    Map<String, List<String>> paths = answers.paths(definition);
    var places = new ArrayList<Address>();
    for (Question question : definition.questions()) {
      for (String path : paths(question, paths)) {
        places.add(new Address(question.key(), path));
      }
    }
    return new Layout(definition, places);
  }

  private static List<String> paths(Question question, Map<String, List<String>> paths) {
    return question.group() == null ? List.of("") : paths.getOrDefault(question.group(), List.of());
  }

  private int[] placesOf(Definition.Section section) {
    return IntStream.range(0, size())
        .filter(place -> questions[place].section().equals(section.id()))
        .toArray();
  }

  /// The places of one section in order; none for a section that the form does not have.
  int[] places(String section) {
    return bySection.getOrDefault(section, new int[0]);
  }

  /// The number of a place, or -1.
  int number(Address address) {
    return numbers.getOrDefault(address, -1);
  }

  int size() {
    return addresses.length;
  }

  int parent(int place) {
    return parents[place];
  }

  /// The chosen options of an answer as bits; none for an answer without options.
  long mask(int place, @Nullable Value value) {
    Map<String, Long> own = bits.getOrDefault(questions[place].key(), Map.of());
    return switch (value) {
      case Value.Choice choice -> own.getOrDefault(choice.key(), 0L);
      case Value.Choices choices -> mask(own, choices.keys());
      case null, default -> 0;
    };
  }

  /// The place of another question as seen from here: in the same repetition, else asked once.
  int seenFrom(int place, String question) {
    int same = number(new Address(question, addresses[place].path()));
    return same >= 0 ? same : number(Address.of(question));
  }

  private static long mask(Map<String, Long> bits, List<String> keys) {
    long mask = 0;
    for (String key : keys) {
      mask |= bits.getOrDefault(key, 0L);
    }
    return mask;
  }

  private int parentOf(int place) {
    String parent = questions[place].parent();
    return parent == null ? -1 : seenFrom(place, parent);
  }

  private Rule rule(int place) {
    Condition condition = questions[place].showWhen();
    Rule own = condition == null ? Rule.ALWAYS : compile(place, condition);
    return parents[place] < 0 ? own : new Rule.Under(parents[place], own);
  }

  Rule compile(int place, Condition condition) {
    return switch (condition) {
      case Condition.Clause clause ->
          new Rule.Chosen(
              seenFrom(place, clause.question()),
              mask(bits.getOrDefault(clause.question(), Map.of()), clause.options()));
      case Condition.All all -> new Rule.All(compile(place, all.parts()));
      case Condition.Any any -> new Rule.Any(compile(place, any.parts()));
    };
  }

  private Rule[] compile(int place, List<Condition> parts) {
    return parts.stream().map(part -> compile(place, part)).toArray(Rule[]::new);
  }

  /// The places whose "other" this question asks to be put in words.
  private IntStream specifiedBy(int place) {
    Condition condition = questions[place].showWhen();
    return condition instanceof Condition.Clause clause
            && clause.options().equals(List.of(AnswerType.OTHER))
        ? IntStream.of(seenFrom(place, clause.question()))
        : IntStream.empty();
  }

  private int[][] inverse(IntFunction<IntStream> seen) {
    var seers = new ArrayList<Set<Integer>>();
    IntStream.range(0, size()).forEach(i -> seers.add(new LinkedHashSet<>()));
    for (int place = 0; place < size(); place++) {
      int here = place;
      seen.apply(place).forEach(other -> seers.get(other).add(here));
    }
    return seers.stream().map(Layout::numbers).toArray(int[][]::new);
  }

  private static int[] numbers(Set<Integer> places) {
    return places.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private static Question of(Definition definition, Address place) {
    return definition.question(place.question()).orElseThrow();
  }

  private static int section(Definition definition, Question question) {
    List<Definition.Section> all = definition.sections();
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).id().equals(question.section()))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Long> bits(AnswerType type) {
    var bits = new HashMap<String, Long>();
    for (String key : type.keys()) {
      bits.put(key, 1L << bits.size());
    }
    return bits;
  }
}
