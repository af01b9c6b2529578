package org.comity.form;

import java.util.List;
import java.util.stream.Stream;
import org.comity.form.Why.Found;
import org.comity.form.Why.Ground;
import org.comity.form.rules.Rule;
import org.jspecify.annotations.Nullable;

/// Finds the clauses that decide whether a place is asked: of "and" those that fail, else all; of
/// "or" those that hold, else all; what is unknown if that is the outcome.
record Grounds(Places places) {
  Why why(int place) {
    int parent = places.layout.parent(place);
    Relevance asked = places.asked(place);
    if (parent >= 0
        && places.relevance(parent) < Rule.TRUE
        && places.relevance(parent) == places.relevance(place)) {
      return new Why(asked, List.of(parent(parent)));
    }
    Condition condition = places.layout.questions[place].showWhen();
    return new Why(asked, condition == null ? List.of() : deciding(place, condition).toList());
  }

  private Ground parent(int parent) {
    Found found = places.relevance(parent) == Rule.FALSE ? Found.NOT_ASKED : Found.NOT_KNOWN_YET;
    return new Ground(places.layout.addresses[parent], List.of(), List.of(), found);
  }

  private Stream<Ground> deciding(int place, Condition condition) {
    return switch (condition) {
      case Condition.Clause clause -> Stream.of(ground(place, clause));
      case Condition.All all -> deciding(place, all.parts(), truth(place, condition), Rule.TRUE);
      case Condition.Any any -> deciding(place, any.parts(), truth(place, condition), Rule.FALSE);
    };
  }

  private Stream<Ground> deciding(int place, List<Condition> parts, int truth, int whenAllCount) {
    return parts.stream()
        .filter(part -> truth == whenAllCount || truth(place, part) == truth)
        .flatMap(part -> deciding(place, part));
  }

  private int truth(int place, Condition condition) {
    return places.layout.compile(place, condition).truth(places);
  }

  private Ground ground(int place, Condition.Clause clause) {
    int seen = places.layout.seenFrom(place, clause.question());
    List<String> given = given(places.value(seen));
    List<String> wanted = given.stream().filter(clause.options()::contains).toList();
    Found found = found(seen, !wanted.isEmpty());
    List<String> chosen = found == Found.CHOSEN ? wanted : given;
    return new Ground(places.layout.addresses[seen], clause.options(), chosen, found);
  }

  private Found found(int seen, boolean wanted) {
    if (places.relevance(seen) == Rule.FALSE) {
      return Found.NOT_ASKED;
    }
    if (!places.answered(seen)) {
      return Found.UNANSWERED;
    }
    if (places.value(seen) instanceof Value.Unavailable) {
      return Found.UNAVAILABLE;
    }
    if (!wanted) {
      return Found.OTHER_CHOSEN;
    }
    return places.relevance(seen) == Rule.UNKNOWN ? Found.NOT_KNOWN_YET : Found.CHOSEN;
  }

  private static List<String> given(@Nullable Value value) {
    return switch (value) {
      case Value.Choice choice -> List.of(choice.key());
      case Value.Choices choices -> choices.keys();
      case null, default -> List.of();
    };
  }
}
