package org.comity.request;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.comity.directory.AcceptedLanguages;
import org.comity.directory.Directory;
import org.comity.directory.LanguageRule;
import org.comity.instrument.Instruments;
import org.comity.instrument.Participation;
import org.comity.instrument.Standing;
import org.comity.instrument.State;
import org.comity.instrument.StateCode;
import org.comity.language.Language;
import org.comity.request.check.Surroundings;
import org.comity.request.content.Profile;
import org.comity.request.content.ProfileFiles;
import org.springframework.stereotype.Component;

/// What the program knows of treaties and States now, with what was recorded in it.
@Component
class CurrentSurroundings implements Surroundings {
  private final Instruments instruments;
  private final Directory directory;

  CurrentSurroundings(Instruments instruments, Directory directory) {
    this.instruments = instruments;
    this.directory = directory;
  }

  @Override
  public Standing standing(StateCode state, String instrument, LocalDate day) {
    return instruments.standing(state, instrument, day);
  }

  @Override
  public List<LanguageRule> languages(StateCode state, String instrument, LocalDate day) {
    return directory.languages(state, instrument, "", day).all().stream()
        .map(AcceptedLanguages::rule)
        .toList();
  }

  @Override
  public List<ZoneId> zones(StateCode state) {
    return instruments.state(state).map(State::zones).orElse(List.of());
  }

  @Override
  public Optional<Participation> participation(StateCode state, String instrument) {
    return instruments.participation(state, instrument);
  }

  @Override
  public Optional<LocalDate> partySince(StateCode state, String instrument) {
    return instruments
        .participation(state, instrument)
        .filter(Participation::party)
        .flatMap(known -> known.since().date());
  }

  @Override
  public String stateName(String code, Language language) {
    return StateCode.of(code)
        .flatMap(instruments::state)
        .map(state -> state.name(language))
        .orElse(code);
  }

  @Override
  public Optional<String> instrumentName(String code, Language language) {
    return instruments.find(code).map(found -> instruments.name(found, language).value());
  }

  @Override
  public Optional<Profile> profile(String state) {
    return ProfileFiles.of(state);
  }
}
