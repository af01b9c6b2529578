package org.comity.request.check;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.directory.LanguageRule;
import org.comity.form.Finding.Severity;
import org.comity.instrument.Participation;
import org.comity.instrument.Standing;
import org.comity.instrument.StateCode;
import org.comity.language.Language;
import org.comity.request.content.Profile;

/// What ships with the program, and a declaration of forty days of notice by the invented Borealia.
record ProfiledSurroundings(ShippedSurroundings shipped) implements Surroundings {
  private static final Profile NOTICE =
      new Profile(
          "XB",
          List.of(
              new Profile.Requirement(
                  "XB-notice",
                  List.of("service"),
                  List.of(),
                  Map.of(),
                  Severity.NOTE,
                  40,
                  "ETS 30 7(3)",
                  "invented",
                  LocalDate.of(2026, 11, 1),
                  "invented")));

  ProfiledSurroundings() {
    this(ShippedSurroundings.read());
  }

  @Override
  public Optional<Participation> participation(StateCode state, String instrument) {
    return shipped.participation(state, instrument);
  }

  @Override
  public Standing standing(StateCode state, String instrument, LocalDate day) {
    return shipped.standing(state, instrument, day);
  }

  @Override
  public List<LanguageRule> languages(StateCode state, String instrument, LocalDate day) {
    return shipped.languages(state, instrument, day);
  }

  @Override
  public List<ZoneId> zones(StateCode state) {
    return shipped.zones(state);
  }

  @Override
  public Optional<LocalDate> partySince(StateCode state, String instrument) {
    return shipped.partySince(state, instrument);
  }

  @Override
  public String stateName(String code, Language language) {
    return shipped.stateName(code, language);
  }

  @Override
  public Optional<String> instrumentName(String code, Language language) {
    return shipped.instrumentName(code, language);
  }

  @Override
  public Optional<Profile> profile(String state) {
    return state.equals("XB") ? Optional.of(NOTICE) : shipped.profile(state);
  }
}
