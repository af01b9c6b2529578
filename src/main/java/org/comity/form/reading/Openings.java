package org.comity.form.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.comity.form.AnswerType;
import org.comity.form.Condition;
import org.comity.form.Question;
import org.jspecify.annotations.Nullable;

/// Proves for each conditional question that some answers open it, by trying all that differ for
/// the conditions on the way to it.
final class Openings {
  private static final int MOST_COMBINATIONS = 100_000;

  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Set<String> broken;
  private final Report report;
  private int proved;

  /// @param broken keys of questions of which nothing can be said
  Openings(List<Draft> drafts, Set<String> broken, Report report) {
    drafts.forEach(draft -> this.drafts.putIfAbsent(draft.key(), draft));
    this.broken = broken;
    this.report = report;
  }

  /// Reports every branch that never opens, and notes what was not proved. Gives how many
  /// conditions were proved.
  int check() {
    drafts.values().stream().filter(this::conditional).forEach(this::check);
    return proved;
  }

  private boolean conditional(Draft draft) {
    return draft.question().showWhen() != null && way(draft).stream().noneMatch(broken::contains);
  }

  private void check(Draft draft) {
    Map<String, List<Set<String>>> choices = choices(draft);
    long combinations = 1;
    for (List<Set<String>> own : choices.values()) {
      combinations = Math.min(combinations * own.size(), MOST_COMBINATIONS + 1L);
    }
    if (combinations > MOST_COMBINATIONS) {
      report.note(draft.conditionSpot(), Problem.NOT_PROVED, "max", MOST_COMBINATIONS);
    } else if (opens(draft, new ArrayList<>(choices.keySet()), choices, new HashMap<>())) {
      proved++;
    } else {
      report.refuse(draft.conditionSpot(), "never-opens");
    }
  }

  private boolean opens(
      Draft draft,
      List<String> left,
      Map<String, List<Set<String>>> choices,
      Map<String, Set<String>> chosen) {
    if (left.isEmpty()) {
      return asked(draft.key(), chosen);
    }
    List<String> rest = left.subList(1, left.size());
    for (Set<String> choice : choices.getOrDefault(left.getFirst(), List.of())) {
      chosen.put(left.getFirst(), choice);
      if (opens(draft, rest, choices, chosen)) {
        return true;
      }
    }
    return false;
  }

  private boolean asked(@Nullable String key, Map<String, Set<String>> chosen) {
    if (key == null) {
      return true;
    }
    Question question = question(key);
    return asked(question.parent(), chosen)
        && (question.showWhen() == null || holds(question.showWhen(), chosen));
  }

  private boolean holds(Condition condition, Map<String, Set<String>> chosen) {
    return switch (condition) {
      case Condition.All all -> all.parts().stream().allMatch(part -> holds(part, chosen));
      case Condition.Any any -> any.parts().stream().anyMatch(part -> holds(part, chosen));
      case Condition.Clause clause ->
          asked(clause.question(), chosen)
              && clause.options().stream()
                  .anyMatch(chosen.getOrDefault(clause.question(), Set.of())::contains);
    };
  }

  /// The questions on which a question depends, itself included, over all steps.
  private Set<String> way(Draft draft) {
    var way = new HashSet<String>();
    follow(draft.key(), way);
    return way;
  }

  private void follow(@Nullable String key, Set<String> way) {
    if (key != null && way.add(key) && drafts.containsKey(key) && !broken.contains(key)) {
      Question question = question(key);
      follow(question.parent(), way);
      clauses(question).forEach(clause -> follow(clause.question(), way));
    }
  }

  /// For each question that a clause on the way looks at: the answers that differ for the clauses.
  private Map<String, List<Set<String>>> choices(Draft draft) {
    var signatures = new LinkedHashMap<String, List<Set<String>>>();
    for (String key : new TreeSet<>(way(draft))) {
      for (Condition.Clause clause : clauses(question(key))) {
        signatures
            .computeIfAbsent(clause.question(), absent -> new ArrayList<>())
            .add(Set.copyOf(clause.options()));
      }
    }
    signatures.replaceAll((key, wanted) -> choices(question(key).type(), wanted));
    return signatures;
  }

  private static List<Set<String>> choices(AnswerType type, List<Set<String>> wanted) {
    var bySignature = new LinkedHashMap<List<Boolean>, Set<String>>();
    for (String option : type.keys()) {
      List<Boolean> signature = wanted.stream().map(options -> options.contains(option)).toList();
      bySignature.putIfAbsent(signature, Set.of(option));
    }
    List<Set<String>> single = List.copyOf(bySignature.values());
    return type instanceof AnswerType.MultiChoice ? subsets(single) : single;
  }

  private static List<Set<String>> subsets(List<Set<String>> single) {
    var subsets = new ArrayList<Set<String>>(List.of(Set.of()));
    for (Set<String> option : single) {
      for (Set<String> smaller : List.copyOf(subsets)) {
        if (subsets.size() <= MOST_COMBINATIONS) {
          var larger = new HashSet<>(smaller);
          larger.addAll(option);
          subsets.add(larger);
        }
      }
    }
    return subsets;
  }

  private static List<Condition.Clause> clauses(Question question) {
    return question.showWhen() == null ? List.of() : question.showWhen().clauses().toList();
  }

  private Question question(String key) {
    Draft draft = drafts.get(key);
    if (draft == null) {
      throw new IllegalStateException(key);
    }
    return draft.question();
  }
}
