package org.comity.form.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.form.Condition;
import org.comity.form.Question;
import org.jspecify.annotations.Nullable;

/// What questions say about each other: parents and conditions. Every one must look back, at a
/// question that exists, with options that exist.
final class References {
  private final List<Draft> drafts;
  private final Report report;
  private final Map<String, Draft> byKey = new LinkedHashMap<>();
  private final Map<String, Integer> order = new HashMap<>();
  private final Map<String, Set<String>> seen = new HashMap<>();
  private final Set<String> inCycle = new HashSet<>();
  private final Set<String> broken = new HashSet<>();

  References(List<Draft> drafts, Report report) {
    this.drafts = drafts;
    this.report = report;
  }

  /// Reports everything that is wrong; gives the keys of the questions concerned, of which nothing
  /// more can be said.
  Set<String> check() {
    drafts.forEach(this::index);
    drafts.forEach(this::cycles);
    drafts.forEach(this::parent);
    drafts.forEach(this::condition);
    broken.addAll(inCycle);
    return broken;
  }

  private void index(Draft draft) {
    if (byKey.putIfAbsent(draft.key(), draft) != null) {
      refuse(draft, draft.spot(), "duplicate-key", "key", draft.key());
      return;
    }
    order.put(draft.key(), order.size());
    Set<String> own = seen.computeIfAbsent(draft.key(), absent -> new LinkedHashSet<>());
    conditionOf(draft).forEach(clause -> own.add(clause.question()));
    if (draft.question().parent() != null) {
      own.add(draft.question().parent());
    }
  }

  private static List<Condition.Clause> conditionOf(Draft draft) {
    @Nullable Condition condition = draft.question().showWhen();
    return condition == null ? List.of() : condition.clauses().toList();
  }

  /// Reports the cycle through a question, once for all its members; a question that looks at
  /// itself is no cycle.
  private void cycles(Draft draft) {
    if (!inCycle.contains(draft.key())) {
      List<String> way = wayBack(draft.key());
      if (way.size() > 1) {
        inCycle.addAll(way);
        String shown = String.join(" → ", way) + " → " + draft.key();
        refuse(draft, draft.conditionSpot(), "cycle", "questions", shown);
      }
    }
  }

  /// The shortest way from a question over others back to it; empty if there is none.
  private List<String> wayBack(String start) {
    var from = new HashMap<String, String>();
    var open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      String here = open.remove();
      for (String next : seen.getOrDefault(here, Set.of())) {
        if (next.equals(start) && !here.equals(start)) {
          return way(from, start, here);
        }
        if (!next.equals(here) && !next.equals(start) && from.putIfAbsent(next, here) == null) {
          open.add(next);
        }
      }
    }
    return List.of();
  }

  private static List<String> way(Map<String, String> from, String start, String end) {
    var way = new ArrayList<String>();
    for (String at = end; at != null && !at.equals(start); at = from.get(at)) {
      way.addFirst(at);
    }
    way.addFirst(start);
    return way;
  }

  private void parent(Draft draft) {
    Question question = draft.question();
    @Nullable String parent = question.parent();
    if (parent == null || !looksBack(draft, draft.parentSpot(), parent)) {
      return;
    }
    Question above = known(parent).question();
    if (!above.section().equals(question.section())) {
      refuse(draft, draft.parentSpot(), "parent-in-another-section", "question", parent);
    }
    sameGroup(draft, draft.parentSpot(), above);
  }

  private void condition(Draft draft) {
    for (Condition.Clause clause : conditionOf(draft)) {
      if (looksBack(draft, draft.conditionSpot(), clause.question())) {
        clause(draft, clause, known(clause.question()));
      }
    }
  }

  private void clause(Draft draft, Condition.Clause clause, Draft other) {
    sameGroup(draft, draft.conditionSpot(), other.question());
    List<String> keys = other.question().type().keys();
    if (!other.typeRead()) {
      broken.add(draft.key());
    } else if (keys.isEmpty()) {
      refuse(
          draft,
          draft.conditionSpot(),
          "wrong-type",
          "question",
          other.key(),
          "type",
          other.question().type().word());
    } else {
      options(draft, clause, keys);
    }
  }

  private void options(Draft draft, Condition.Clause clause, Collection<String> keys) {
    for (String option : clause.options()) {
      if (!keys.contains(option)) {
        refuse(
            draft,
            draft.conditionSpot(),
            "unknown-option",
            "question",
            clause.question(),
            "option",
            option);
      }
    }
  }

  /// Whether a reference is to an earlier question; reports it if it is not. Within a cycle nothing
  /// more is said.
  private boolean looksBack(Draft draft, Spot spot, String other) {
    if (other.equals(draft.key())) {
      refuse(draft, spot, "self-reference");
      return false;
    }
    if (!byKey.containsKey(other)) {
      refuse(draft, spot, "unknown-question", "question", other);
      return false;
    }
    boolean back = place(other) < place(draft.key());
    if (!back && !(inCycle.contains(other) && inCycle.contains(draft.key()))) {
      refuse(draft, spot, "forward-reference", "question", other);
    }
    return back;
  }

  /// What repeats can look at its own repetition and at what is asked once, and at nothing else.
  private void sameGroup(Draft draft, Spot spot, Question other) {
    if (other.group() != null && !other.group().equals(draft.question().group())) {
      refuse(draft, spot, "another-group", "question", other.key(), "group", other.group());
    }
  }

  private int place(String key) {
    return order.getOrDefault(key, -1);
  }

  private Draft known(String key) {
    Draft draft = byKey.get(key);
    if (draft == null) {
      throw new IllegalStateException(key);
    }
    return draft;
  }

  private void refuse(Draft draft, Spot spot, String code, Object... arguments) {
    broken.add(draft.key());
    report.refuse(spot, code, arguments);
  }
}
