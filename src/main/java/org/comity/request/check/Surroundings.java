package org.comity.request.check;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.comity.directory.LanguageRule;
import org.comity.instrument.Participation;
import org.comity.instrument.Standing;
import org.comity.instrument.StateCode;
import org.comity.language.Language;
import org.comity.request.content.Profile;

/// What is known of treaties and States beside a case.
public interface Surroundings {
  /// Whether a State is party to a treaty on a day; not stated for a treaty of which nothing is
  /// held.
  Standing standing(StateCode state, String instrument, LocalDate day);

  /// The rules on languages that a State has stated for a treaty, or for its law, on a day.
  List<LanguageRule> languages(StateCode state, String instrument, LocalDate day);

  /// The time zones of a State; empty for one that is not known.
  List<ZoneId> zones(StateCode state);

  /// Since when a State is party to a treaty; empty where no source tells the day.
  Optional<LocalDate> partySince(StateCode state, String instrument);

  /// The short name of a State in a language; its code if it is not known.
  String stateName(String code, Language language);

  /// What is held of a State and a treaty, with its source; empty if nothing is.
  Optional<Participation> participation(StateCode state, String instrument);

  /// The name of a treaty in a language; empty for one that is not held.
  Optional<String> instrumentName(String code, Language language);

  /// What a State asks of requests; empty if nothing is held.
  Optional<Profile> profile(String state);
}
