package org.comity.request.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.directory.LanguageRule;
import org.comity.form.interview.Place;
import org.comity.instrument.Standing;
import org.comity.instrument.StateCode;

/// Rules that look at treaties, languages and channels.
final class StatusRules {
  private static final Set<String> URGENT = Set.of("urgent", "emergency");
  private static final Set<String> ELECTRONIC =
      Set.of("preserve", "disclose", "realtime", "emergency");

  private StatusRules() {}

  /// R06: one of the two States was not party to the convention on the day of the request.
  static List<Hit> partiesOnTheDay(CaseView view) {
    var hits = new ArrayList<Hit>();
    for (String instrument : view.instruments().stream().sorted().toList()) {
      for (String key : List.of("req.requestingState", "req.requestedState")) {
        view.state(key)
            .filter(state -> standing(view, state, instrument) == Standing.NOT_PARTY)
            .ifPresent(state -> hits.add(Hit.at("legal.bases", instrument + ": " + state)));
      }
    }
    return hits;
  }

  private static Standing standing(CaseView view, StateCode state, String instrument) {
    return view.around().standing(state, instrument, view.day());
  }

  /// R07: another treaty binds both, and nothing says that article 18 shall apply in its place.
  static List<Hit> otherTreaty(CaseView view) {
    Place place = Place.of("legal.applyArt18Paras");
    boolean binds = view.interview().gate(place).orElse(false);
    boolean un = view.instruments().contains("UNTOC") || view.instruments().contains("UNCAC");
    return binds && un && !view.yes(place) ? List.of(Hit.at(place)) : List.of();
  }

  /// R08: the language is none that the requested State accepts, and no translation goes with it.
  static List<Hit> language(CaseView view) {
    String language = view.file().text("lang.requestLanguage");
    boolean translated = view.interview().written(Place.of("lang.translation")) != null;
    if (language.isEmpty() || translated) {
      return List.of();
    }
    List<LanguageRule> rules = rules(view);
    boolean enough =
        rules.stream()
            .anyMatch(rule -> rule.on(Set.of(language)) != LanguageRule.Verdict.NOT_ENOUGH);
    return rules.isEmpty() || enough
        ? List.of()
        : List.of(Hit.at("lang.requestLanguage", String.join(", ", named(rules))));
  }

  private static List<String> named(List<LanguageRule> rules) {
    return rules.stream().flatMap(rule -> rule.languages().stream()).distinct().toList();
  }

  private static List<LanguageRule> rules(CaseView view) {
    Optional<StateCode> state = view.state("req.requestedState");
    return Stream.concat(view.instruments().stream().sorted(), Stream.of("NATIONAL-LAW"))
        .flatMap(
            basis ->
                state.stream()
                    .flatMap(code -> view.around().languages(code, basis, view.day()).stream()))
        .toList();
  }

  /// R09: the instruments used do not allow the channel.
  static List<Hit> channel(CaseView view) {
    Set<String> instruments = view.instruments();
    boolean urgent = URGENT.contains(view.file().text("urg.level"));
    boolean electronic = view.file().kinds().stream().anyMatch(ELECTRONIC::contains);
    boolean allowed =
        switch (view.file().text("req.channel")) {
          // Budapest 27(9)(a): in urgent cases. ETS 30 15(4) as amended by ETS 182 4: always.
          case "directJudicial" ->
              instruments.contains("ETS-182")
                  || (urgent
                      && (instruments.contains("BUDAPEST") || instruments.contains("ETS-030")));
          // UNTOC 18(13), UNCAC 46(13): urgent and agreed. ETS 24 16(3): provisional arrest.
          case "interpol" -> urgent || view.asks("provisional");
          // Budapest 35: immediate assistance about computer systems and data.
          case "point247" -> electronic && budapest(instruments);
          default -> true;
        };
    return allowed || instruments.isEmpty() ? List.of() : List.of(Hit.at(Place.of("req.channel")));
  }

  private static boolean budapest(Set<String> instruments) {
    return instruments.contains("BUDAPEST")
        || instruments.contains("BUDAPEST-AP2")
        || instruments.contains("CYBERCRIME-2024");
  }
}
