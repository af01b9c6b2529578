package org.comity.request.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// The rules that the program computes, by their identifier.
final class CodeRules {
  private static final Map<String, Function<CaseView, List<Hit>>> ALL = all();

  private CodeRules() {}

  /// Where a rule fires; nowhere for one that is not computed.
  static List<Hit> hits(String id, CaseView view) {
    return ALL.getOrDefault(id, absent -> List.of()).apply(view);
  }

  /// The identifiers of all rules that are computed.
  static Set<String> identifiers() {
    return Set.copyOf(ALL.keySet());
  }

  private static Map<String, Function<CaseView, List<Hit>>> all() {
    Map<String, Function<CaseView, List<Hit>>> rules = new TreeMap<>();
    aboutTheSurroundings(rules);
    aboutTheEntries(rules);
    aboutTheWords(rules);
    rules.put("R73", FactRules::untied);
    rules.put("R74", FactRules::unsupported);
    rules.put("R75", FactRules::lost);
    return rules;
  }

  private static void aboutTheSurroundings(Map<String, Function<CaseView, List<Hit>>> rules) {
    rules.put("R06", StatusRules::partiesOnTheDay);
    rules.put("R07", StatusRules::otherTreaty);
    rules.put("R08", StatusRules::language);
    rules.put("R09", StatusRules::channel);
    rules.put("R23", TimeRules::followUp);
    rules.put("R26", TimeRules::changeOfClocks);
    rules.put("R28", TimeRules::declaredNotice);
    rules.put("R41", TimeRules::formalRequest);
  }

  private static void aboutTheEntries(Map<String, Function<CaseView, List<Hit>>> rules) {
    rules.put("R27", PersonRules::oath);
    rules.put("R36", PersonRules::absence);
    rules.put("R50", PersonRules::spelling);
    rules.put("R58", PersonRules::privilege);
    rules.put("R62", PersonRules::agent);
    rules.put("R69", PersonRules::sealed);
    rules.put("R35", MoneyRules::beyondTheOrder);
    rules.put("R68", MoneyRules::sums);
    rules.put("R71", MoneyRules::moreThanNeeded);
  }

  private static void aboutTheWords(Map<String, Function<CaseView, List<Hit>>> rules) {
    rules.put("R49", AnnexRules::named);
    rules.put("R60", TextRules::length);
    rules.put("R61", TextRules::labels);
    rules.put("R65", TextRules::language);
    rules.put("R66", TextRules::changedAfterSignature);
  }
}
