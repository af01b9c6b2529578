package org.comity.directory.web;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.comity.directory.Answer;
import org.comity.directory.Basis;
import org.comity.directory.Designation;
import org.comity.directory.Directory;
import org.comity.directory.Duty;
import org.comity.directory.Function;
import org.comity.directory.Question;
import org.comity.directory.Stated;
import org.comity.instrument.Instruments;
import org.comity.instrument.Standing;
import org.comity.instrument.StateCode;
import org.comity.instrument.web.ParticipationRow;
import org.comity.instrument.web.Reading;
import org.springframework.stereotype.Component;

/// Groups what a State has named and stated by treaty and resolution.
@Component
class StateGroups {
  private final Directory directory;
  private final Instruments instruments;
  private final DesignationViews views;
  private final StatementSections sections;

  StateGroups(
      Directory directory,
      Instruments instruments,
      DesignationViews views,
      StatementSections sections) {
    this.directory = directory;
    this.instruments = instruments;
    this.views = views;
    this.sections = sections;
  }

  /// The groups in which something is stated or to be stated, in the order of pages.
  List<StateEntryPage.Group> of(StateCode state, OnDay on, Reading reading) {
    return directory.bases().stream()
        .filter(basis -> concerns(state, basis, on.day()))
        .map(basis -> group(state, basis, on, reading))
        .toList();
  }

  private boolean concerns(StateCode state, Basis basis, LocalDate day) {
    String code = basis.code();
    return directory.designations(state).stream().anyMatch(on(code))
        || directory.languages(state).stream().anyMatch(on(code))
        || directory.legalBases(state).stream().anyMatch(on(code))
        || directory.channels(state).stream().anyMatch(on(code))
        || directory.requirements(state).stream().anyMatch(on(code))
        || (!directory.duties(code).isEmpty()
            && instruments.standing(state, code, day) == Standing.PARTY);
  }

  private static Predicate<Stated> on(String basis) {
    return stated -> stated.grounds().basis().equals(basis);
  }

  private StateEntryPage.Group group(StateCode state, Basis basis, OnDay on, Reading reading) {
    return new StateEntryPage.Group(
        basis.code(),
        basis.name(reading.language()),
        basis.kind() == Basis.Kind.INSTRUMENT
            ? reading.address("/instruments/" + basis.code())
            : basis.address(),
        standing(state, basis, reading),
        functions(state, basis.code()).stream()
            .map(
                function ->
                    asked(Question.of(state, basis.code(), function, on.day()), on, reading))
            .toList(),
        sections.of(state, basis.code(), on.day(), reading));
  }

  private String standing(StateCode state, Basis basis, Reading reading) {
    return basis.kind() != Basis.Kind.INSTRUMENT
        ? ""
        : instruments
            .participation(state, basis.code())
            .map(known -> ParticipationRow.since(known, reading))
            .orElse(reading.say("directory.answer.notStated"));
  }

  // What the text asks for, then whatever else was named.
  private Set<Function> functions(StateCode state, String basis) {
    Set<Function> functions = new LinkedHashSet<>();
    for (Duty duty : directory.duties(basis)) {
      if (duty.asked() instanceof Duty.Asked.Named(Function function)) {
        functions.add(function);
      }
    }
    directory.designations(state).stream()
        .filter(each -> each.grounds().basis().equals(basis))
        .forEach(each -> functions.add(each.function()));
    return functions;
  }

  private StateEntryPage.Asked asked(Question question, OnDay on, Reading reading) {
    Answer<Designation> answer = directory.named(question);
    Optional<Duty> duty =
        directory.duties(question.basis()).stream()
            .filter(each -> each.isFor(question.function()))
            .findFirst();
    String article = duty.map(Duty::article).orElse("");
    return new StateEntryPage.Asked(
        reading.word("directory.function.", question.function()),
        article,
        views.articleAddress(question.basis(), article, reading),
        answer.all().stream().flatMap(each -> views.of(each, on, reading).stream()).toList(),
        Phrases.otherwise(answer, reading),
        duty.map(each -> Remarks.of(each, answer.all(), reading)).orElse(List.of()));
  }
}
