package org.comity.directory.way;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.directory.AcceptedLanguages;
import org.comity.directory.Answer;
import org.comity.directory.Channel;
import org.comity.directory.Directory;
import org.comity.directory.Function;
import org.comity.directory.Holding;
import org.comity.directory.Requirement;
import org.comity.directory.Stated;
import org.comity.instrument.Instruments;
import org.comity.instrument.Notification;

/// Finds what the requested State has stated of languages, channels, legal bases and requests.
record Statements(Directory directory, Instruments instruments) {
  Optional<ExtraditionStep> extradition(Need need, Scope scope) {
    return need.matter().function() == Function.EXTRADITION
        ? Optional.of(
            new ExtraditionStep(
                Told.first(
                    scope.bases(),
                    basis -> directory.legalBasis(need.to(), basis, need.territory(), need.day())),
                Told.first(
                    scope.bases(),
                    basis -> directory.legalBasis(need.from(), basis, "", need.day()))))
        : Optional.empty();
  }

  ConditionsStep conditions(Need need, Scope scope) {
    return new ConditionsStep(
        holding(directory.requirements(need.to()), need, scope)
            .filter(each -> each.topic() != Requirement.Topic.URGENT_PROCEDURE)
            .toList(),
        instruments.notifications(need.to()).stream()
            .filter(each -> scope.bases().contains(each.instrument()))
            .filter(each -> each.topic() == Notification.Topic.OTHER)
            .filter(each -> each.date() == null || !each.date().isAfter(need.day()))
            .toList());
  }

  LanguageStep languages(Need need, Scope scope) {
    Answer<AcceptedLanguages> accepted =
        Told.first(
            scope.bases(),
            basis -> directory.languages(need.to(), basis, need.territory(), need.day()));
    boolean known = accepted instanceof Answer.Known<AcceptedLanguages>;
    return new LanguageStep(accepted, known ? List.of() : elsewhere(need, scope), own(need));
  }

  private List<AcceptedLanguages> elsewhere(Need need, Scope scope) {
    return directory.languages(need.to()).stream()
        .filter(each -> !scope.bases().contains(each.grounds().basis()))
        .filter(each -> holds(each, need.day()) && reaches(each, need))
        .toList();
  }

  private Set<String> own(Need need) {
    return instruments.state(need.from()).stream()
        .flatMap(state -> state.officialLanguages().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  ChannelStep channels(Need need, Scope scope) {
    List<Channel> stated = holding(directory.channels(need.to()), need, scope).toList();
    boolean exclusive = stated.stream().anyMatch(Statements::only);
    List<Channel> open =
        stated.stream()
            .filter(each -> opens(each, need))
            .filter(each -> !exclusive || only(each))
            .toList();
    Set<Channel.Kind> silent = EnumSet.allOf(Channel.Kind.class);
    stated.forEach(each -> silent.remove(each.kind()));
    return new ChannelStep(
        open,
        stated.stream().filter(each -> !open.contains(each)).toList(),
        silent,
        need.matter().urgency().pressing() ? urgent(need, scope) : List.of());
  }

  private static boolean only(Channel each) {
    return each.acceptance() == Channel.Acceptance.ONLY;
  }

  private static boolean opens(Channel each, Need need) {
    return switch (each.acceptance()) {
      case YES, CONDITIONAL, ONLY -> true;
      case URGENT_ONLY -> need.matter().urgency().pressing();
      case NO -> false;
    };
  }

  private List<Requirement> urgent(Need need, Scope scope) {
    return holding(directory.requirements(need.to()), need, scope)
        .filter(each -> each.topic() == Requirement.Topic.URGENT_PROCEDURE)
        .toList();
  }

  private static <T extends Stated> Stream<T> holding(List<T> all, Need need, Scope scope) {
    return all.stream()
        .filter(
            each ->
                scope.bases().contains(each.grounds().basis()) || each.grounds().basis().isEmpty())
        .filter(each -> holds(each, need.day()) && reaches(each, need));
  }

  private static boolean holds(Stated each, LocalDate day) {
    return each.grounds().on(day) == Holding.HOLDS;
  }

  private static boolean reaches(Stated each, Need need) {
    return need.territory().isEmpty() || each.grounds().reaches(need.territory());
  }
}
