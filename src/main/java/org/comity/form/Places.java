package org.comity.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.form.rules.Rule;
import org.jspecify.annotations.Nullable;

/// The state of every place of one form: answer, relevance, findings, and the running progress.
final class Places implements Rule.Known {
  private static final Relevance[] RELEVANCES = Relevance.values();

  final Layout layout;
  private final Map<Address, Value> elsewhere = new HashMap<>();
  private final Map<String, Integer> repeats;
  private final @Nullable Value[] values;
  private final List<List<Refusal>> refusals = new ArrayList<>();
  private final long[] chosen;
  private final int[] truths;
  private final List<List<Finding>> findings = new ArrayList<>();
  private final Progress.Tally[] sections;
  private final Progress.Tally whole = new Progress.Tally();
  private final BitSet due = new BitSet();
  private final BitSet stale = new BitSet();

  Places(Definition definition, Answers answers) {
    layout = definition.layout(answers);
    repeats = answers.repeats();
    values = new @Nullable Value[layout.size()];
    chosen = new long[layout.size()];
    truths = new int[layout.size()];
    sections = new Progress.Tally[definition.sections().size()];
    Arrays.setAll(sections, i -> new Progress.Tally());
    elsewhere.putAll(answers.values());
    for (int place = 0; place < layout.size(); place++) {
      refusals.add(List.of());
      findings.add(List.of());
      put(place, elsewhere.remove(layout.addresses[place]));
      truths[place] = layout.rules[place].truth(this);
      count(place, 1);
    }
    for (int place = 0; place < layout.size(); place++) {
      findings.set(place, Findings.of(this, place));
    }
  }

  /// Takes another answer; gives the places whose relevance changed.
  List<Address> change(int place, @Nullable Value value) {
    count(place, -1);
    put(place, value);
    count(place, 1);
    touch(place);
    List<Address> changed = settle();
    for (int at = stale.nextSetBit(0); at >= 0; at = stale.nextSetBit(at + 1)) {
      findings.set(at, Findings.of(this, at));
    }
    stale.clear();
    return changed;
  }

  private List<Address> settle() {
    var changed = new ArrayList<Address>();
    for (int place = due.nextSetBit(0); place >= 0; place = due.nextSetBit(place + 1)) {
      int truth = layout.rules[place].truth(this);
      if (truth != truths[place]) {
        count(place, -1);
        truths[place] = truth;
        count(place, 1);
        touch(place);
        changed.add(layout.addresses[place]);
      }
    }
    due.clear();
    return changed;
  }

  private void touch(int place) {
    stale.set(place);
    for (int watcher : layout.watchers[place]) {
      stale.set(watcher);
    }
    for (int dependent : layout.dependents[place]) {
      due.set(dependent);
    }
  }

  private void put(int place, @Nullable Value value) {
    values[place] = value;
    refusals.set(
        place, value == null ? List.of() : Fit.refusals(layout.questions[place].type(), value));
    chosen[place] = layout.mask(place, value);
  }

  private void count(int place, int sign) {
    boolean required = layout.questions[place].required();
    Relevance asked = asked(place);
    sections[layout.sections[place]].count(sign, required, asked, answered(place));
    whole.count(sign, required, asked, answered(place));
  }

  @Override
  public int relevance(int place) {
    return truths[place];
  }

  @Override
  public boolean answered(int place) {
    return values[place] != null && refusals.get(place).isEmpty();
  }

  @Override
  public long chosen(int place) {
    return chosen[place];
  }

  Relevance asked(int place) {
    return RELEVANCES[truths[place]];
  }

  /// Whether its answer counts: asked, and of the right type.
  boolean counts(int place) {
    return truths[place] == Rule.TRUE && answered(place);
  }

  @Nullable Value value(int place) {
    return values[place];
  }

  List<Refusal> refusals(int place) {
    return refusals.get(place);
  }

  List<Finding> findings(int place) {
    return findings.get(place);
  }

  /// Notes on answers for which the form has no place.
  List<Finding> elsewhere() {
    return elsewhere.keySet().stream().sorted().map(Findings::noSuchPlace).toList();
  }

  Progress progress() {
    return whole.progress();
  }

  Progress progress(int section) {
    return sections[section].progress();
  }

  Answers answers() {
    var all = new HashMap<>(elsewhere);
    for (int place = 0; place < values.length; place++) {
      Value value = values[place];
      if (value != null) {
        all.put(layout.addresses[place], value);
      }
    }
    return new Answers(all, repeats);
  }

  /// The places that both have, with another relevance here.
  List<Address> differencesFrom(Places before) {
    return Arrays.stream(layout.addresses)
        .filter(address -> before.layout.number(address) >= 0)
        .filter(
            address -> asked(layout.number(address)) != before.asked(before.layout.number(address)))
        .toList();
  }
}
