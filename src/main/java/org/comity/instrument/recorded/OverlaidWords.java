package org.comity.instrument.recorded;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.instrument.Content;
import org.comity.instrument.Notification;
import org.comity.instrument.Origin;
import org.comity.instrument.State;
import org.comity.instrument.StateCode;
import org.comity.language.Language;
import org.comity.language.Sorting;

/// What States are called and have notified: the content files with the statements laid over them.
final class OverlaidWords {
  private final Map<Subject, Statement> holding = new LinkedHashMap<>();
  private final Map<StateCode, State> states;
  private final List<Notification> notifications;
  private final Map<Language, List<State>> sorted = new EnumMap<>(Language.class);

  private OverlaidWords(Content content, List<Statement> statements) {
    statements.stream()
        .filter(Statement::stands)
        .forEach(each -> holding.put(each.subject(), each));
    states = new LinkedHashMap<>(content.states());
    notifications = new ArrayList<>(content.notifications());
    holding.values().forEach(this::lay);
    for (Language language : Language.values()) {
      sorted.put(language, sort(language));
    }
  }

  /// The words after these statements, in the order of recording.
  static OverlaidWords of(Content content, List<Statement> statements) {
    return new OverlaidWords(content, statements);
  }

  private void lay(Statement statement) {
    switch (statement.subject()) {
      case Subject.NameOf(StateCode state, Language language) ->
          states.computeIfPresent(
              state, (code, before) -> before.named(language, statement.value()));
      case Subject.Told told -> {
        notifications.removeIf(told::isOf);
        notifications.add(statement.notification(told));
      }
    }
  }

  private List<State> sort(Language language) {
    return states.values().stream()
        .sorted(Sorting.by(language, state -> state.name(language)))
        .toList();
  }

  Optional<State> state(StateCode code) {
    return Optional.ofNullable(states.get(code));
  }

  List<State> states(Language language) {
    return sorted.getOrDefault(language, List.of());
  }

  List<Notification> notifications() {
    return List.copyOf(notifications);
  }

  Optional<Origin> nameOrigin(StateCode state, Language language) {
    return Optional.ofNullable(holding.get(new Subject.NameOf(state, language)))
        .map(Statement::origin);
  }
}
