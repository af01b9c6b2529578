package org.comity.request.check;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.comity.directory.AcceptedLanguages;
import org.comity.directory.Answer;
import org.comity.directory.Entries;
import org.comity.directory.LanguageRule;
import org.comity.directory.content.ShippedDirectory;
import org.comity.instrument.Content;
import org.comity.instrument.Instrument;
import org.comity.instrument.Participation;
import org.comity.instrument.Standing;
import org.comity.instrument.State;
import org.comity.instrument.StateCode;
import org.comity.instrument.content.ShippedContent;
import org.comity.language.Language;
import org.comity.request.content.Profile;
import org.comity.request.content.ProfileFiles;

/// What the files say that ship with the program: for a laptop without a database.
///
/// @param facts treaties and States
/// @param entries the directory
public record ShippedSurroundings(Content facts, Entries entries) implements Surroundings {

  /// With the invented States, which a case of a rehearsal needs.
  public static ShippedSurroundings read() {
    return new ShippedSurroundings(
        ShippedContent.readAhead(true).get(), ShippedDirectory.readAhead(true).get().entries());
  }

  @Override
  public Standing standing(StateCode state, String instrument, LocalDate day) {
    return participation(state, instrument).map(known -> known.on(day)).orElse(Standing.NOT_STATED);
  }

  /// The code that the files use for a treaty which a case may call otherwise.
  private String code(String instrument) {
    return facts.instruments().stream()
        .filter(each -> each.isCalled(instrument))
        .map(Instrument::code)
        .findFirst()
        .orElse(instrument);
  }

  @Override
  public List<LanguageRule> languages(StateCode state, String instrument, LocalDate day) {
    List<AcceptedLanguages> ever =
        entries.statements().languages().stream()
            .filter(each -> each.grounds().state().equals(state))
            .filter(each -> each.grounds().basis().equals(code(instrument)))
            .toList();
    return Answer.of(ever, day).all().stream().map(AcceptedLanguages::rule).toList();
  }

  @Override
  public List<ZoneId> zones(StateCode state) {
    return Optional.ofNullable(facts.states().get(state)).map(State::zones).orElse(List.of());
  }

  @Override
  public Optional<Participation> participation(StateCode state, String instrument) {
    String code = code(instrument);
    for (Participation each : facts.participation()) {
      if (each.instrument().equals(code) && each.state().equals(state)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<LocalDate> partySince(StateCode state, String instrument) {
    return participation(state, instrument)
        .filter(Participation::party)
        .flatMap(known -> known.since().date());
  }

  @Override
  public String stateName(String code, Language language) {
    return StateCode.of(code)
        .flatMap(state -> Optional.ofNullable(facts.states().get(state)))
        .map(state -> state.name(language))
        .orElse(code);
  }

  @Override
  public Optional<String> instrumentName(String code, Language language) {
    return facts.instruments().stream()
        .filter(each -> each.isCalled(code))
        .findFirst()
        .map(found -> facts.texts().in(language, found.code() + ".name").value());
  }

  @Override
  public Optional<Profile> profile(String state) {
    return ProfileFiles.of(state);
  }
}
