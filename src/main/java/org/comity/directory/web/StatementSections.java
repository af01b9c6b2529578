package org.comity.directory.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.comity.directory.AcceptedLanguages;
import org.comity.directory.Answer;
import org.comity.directory.Channel;
import org.comity.directory.Directory;
import org.comity.directory.Duty;
import org.comity.directory.LegalBasis;
import org.comity.directory.Requirement;
import org.comity.directory.Stated;
import org.comity.instrument.StateCode;
import org.comity.instrument.web.Reading;
import org.comity.language.Formats;
import org.springframework.stereotype.Component;

/// Makes what a State has stated under a treaty beside its authorities: languages, legal basis,
/// channels, requirements.
@Component
class StatementSections {
  private final Directory directory;

  StatementSections(Directory directory) {
    this.directory = directory;
  }

  /// The sections of which the text asks for something or the State has stated something.
  List<StateEntryPage.Section> of(StateCode state, String basis, LocalDate day, Reading reading) {
    return List.of(
            languages(state, basis, day, reading),
            legalBasis(state, basis, day, reading),
            channels(state, basis, day, reading),
            requirements(state, basis, day, reading))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<StateEntryPage.Section> languages(
      StateCode state, String basis, LocalDate day, Reading reading) {
    List<AcceptedLanguages> ever = on(basis, directory.languages(state));
    return section(
        "directory.state.languages",
        Answer.of(ever, day),
        asks(basis, new Duty.Asked.Languages()) || !ever.isEmpty(),
        each ->
            StatementView.of(
                each, part(each, reading) + Phrases.rule(each.rule(), reading), reading),
        reading);
  }

  private Optional<StateEntryPage.Section> legalBasis(
      StateCode state, String basis, LocalDate day, Reading reading) {
    List<LegalBasis> ever = on(basis, directory.legalBases(state));
    return section(
        "directory.state.legalBasis",
        Answer.of(ever, day),
        asks(basis, new Duty.Asked.Basis()) || !ever.isEmpty(),
        each ->
            StatementView.of(
                each,
                legalBasis(each, reading),
                Optional.of(reading.english(each.words())),
                "",
                reading),
        reading);
  }

  private String legalBasis(LegalBasis stated, Reading reading) {
    String words = reading.word("directory.basis.", stated.statement());
    List<String> parts =
        stated.alsoFor().stream()
            .flatMap(code -> directory.territory(code).stream())
            .map(part -> part.name(reading.language()))
            .toList();
    if (parts.isEmpty()) {
      return words;
    }
    Formats formats = reading.visitor().formats();
    return words
        + formats.comma()
        + reading.say("directory.legalBasis.alsoFor", "territories", formats.list(parts));
  }

  // Where requests are written under a treaty, whatever channel has no row is said to be not
  // stated.
  private Optional<StateEntryPage.Section> channels(
      StateCode state, String basis, LocalDate day, Reading reading) {
    List<Channel> ever = on(basis, directory.channels(state));
    List<Channel> known = Answer.of(ever, day).all();
    if (ever.isEmpty() && !asks(basis, new Duty.Asked.Languages())) {
      return Optional.empty();
    }
    return Optional.of(
        new StateEntryPage.Section(
            reading.say("directory.state.channels"),
            known.stream()
                .map(each -> StatementView.of(each, channel(each, reading), reading))
                .toList(),
            silent(known, reading)));
  }

  private static String silent(List<Channel> known, Reading reading) {
    Set<Channel.Kind> silent = EnumSet.allOf(Channel.Kind.class);
    known.forEach(each -> silent.remove(each.kind()));
    List<String> names =
        silent.stream().map(each -> reading.word("directory.channel.", each)).toList();
    return names.isEmpty()
        ? ""
        : reading.say(
            "directory.channels.silent", "channels", reading.visitor().formats().list(names));
  }

  private static String channel(Channel each, Reading reading) {
    return reading.say(
        "directory.channels.line",
        "channel",
        reading.word("directory.channel.", each.kind()),
        "acceptance",
        reading.word("directory.acceptance.", each.acceptance()));
  }

  private Optional<StateEntryPage.Section> requirements(
      StateCode state, String basis, LocalDate day, Reading reading) {
    List<Requirement> ever = on(basis, directory.requirements(state));
    return section(
        "directory.state.requirements",
        Answer.of(ever, day),
        !ever.isEmpty(),
        each ->
            StatementView.of(
                each,
                reading.word("directory.topic.", each.topic()),
                Optional.of(reading.english(each.text())),
                each.address(),
                reading),
        reading);
  }

  private static <T extends Stated> Optional<StateEntryPage.Section> section(
      String heading,
      Answer<T> answer,
      boolean there,
      Function<T, StatementView> view,
      Reading reading) {
    return there
        ? Optional.of(
            new StateEntryPage.Section(
                reading.say(heading),
                answer.all().stream().map(view).toList(),
                Phrases.otherwise(answer, reading)))
        : Optional.empty();
  }

  private String part(Stated stated, Reading reading) {
    return directory
        .territory(stated.grounds().territory())
        .map(part -> part.name(reading.language()))
        .map(name -> reading.say("directory.limit.territory", "territory", name))
        .map(words -> words + reading.visitor().formats().comma())
        .orElse("");
  }

  private boolean asks(String basis, Duty.Asked wanted) {
    return directory.duties(basis).stream().anyMatch(duty -> duty.asked().equals(wanted));
  }

  private static <T extends Stated> List<T> on(String basis, List<T> all) {
    return all.stream().filter(each -> each.grounds().basis().equals(basis)).toList();
  }
}
