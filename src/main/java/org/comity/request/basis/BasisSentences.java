package org.comity.request.basis;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comity.form.interview.Place;
import org.comity.instrument.AsAt;
import org.comity.instrument.Origin;
import org.comity.instrument.Standing;
import org.comity.language.Formats;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.request.check.CaseView;

/// The legal basis in the words of a reader.
///
/// @param words the words of the program
/// @param view the case
/// @param language the reader's language
public record BasisSentences(Words words, CaseView view, Language language) {

  /// The name of a treaty.
  public String name(BasisOption option) {
    String code = option.treaty().instrument();
    return view.around()
        .instrumentName(code, language)
        .orElseGet(() -> has("basis." + code) ? text("basis." + code) : code);
  }

  /// Whether it binds both, since when, and what is known of each State with its source.
  public List<String> binding(Binding binding) {
    return List.of(both(binding), side(binding.requesting()), side(binding.requested()));
  }

  private String both(Binding binding) {
    Optional<LocalDate> since = binding.since();
    return switch (binding.both()) {
      case PARTY ->
          since
              .map(day -> words.say(language, "request.basis.in-force", "day", date(day)))
              .orElseGet(() -> words.say(language, "request.basis.in-force-undated"));
      case NOT_PARTY -> words.say(language, "request.basis.not-in-force");
      case NOT_STATED -> words.say(language, "request.basis.not-stated");
    };
  }

  private String side(Binding.Side side) {
    String state =
        side.state().isEmpty()
            ? words.say(language, "request.basis.no-state")
            : view.around().stateName(side.state(), language);
    if (side.held().isEmpty() || side.standing() == Standing.NOT_STATED) {
      return words.say(language, "request.basis.party-not-stated", "state", state);
    }
    return known(state, side, source(side.held().get().origin()));
  }

  private String known(String state, Binding.Side side, String source) {
    Map<String, Object> said = new HashMap<>(Map.of("state", state, "source", source));
    if (side.standing() == Standing.NOT_PARTY) {
      return words.say(language, "request.basis.no-party", said);
    }
    if (side.since().isEmpty()) {
      return words.say(language, "request.basis.party-undated", said);
    }
    said.put("day", date(side.since().get()));
    return words.say(language, "request.basis.party", said);
  }

  /// The source of a fact, its time, and how far it was checked.
  private String source(Origin origin) {
    String verified =
        words.say(
            language, "instrument.verified." + origin.verified().name().toLowerCase(Locale.ROOT));
    if (origin.verified() == Origin.Verified.INVENTED) {
      return verified;
    }
    return String.join("; ", origin.source(), dated(origin.asAt()), verified);
  }

  private String dated(@org.jspecify.annotations.Nullable AsAt time) {
    if (time == null) {
      return words.say(language, "instrument.origin.undated");
    }
    String day =
        switch (time.precision()) {
          case DAY -> date(time.last());
          case MONTH -> "%d-%02d".formatted(time.last().getYear(), time.last().getMonthValue());
          case YEAR -> Integer.toString(time.last().getYear());
        };
    return words.say(language, "instrument.origin.asAt", "date", day);
  }

  /// The article for each kind of assistance, such as `Taking evidence: 18(3)(a)`.
  public List<String> articles(BasisOption option) {
    var lines = new ArrayList<String>();
    option
        .articles()
        .forEach(
            (kind, article) ->
                lines.add(
                    words.say(
                        language,
                        "request.basis.article",
                        Map.of(
                            "kind", text("kind." + kind), "article", language.citation(article)))));
    return lines;
  }

  /// What it covers, and what it changes against others, each with its article and how far that is
  /// certain.
  public List<String> changes(BasisOption option) {
    var lines = new ArrayList<String>();
    TreatyBasis treaty = option.treaty();
    lines.add(cited(text(treaty.scope()), treaty.basis(), treaty.certainty()));
    option
        .changes()
        .forEach(
            change -> lines.add(cited(text(change.text()), change.basis(), change.certainty())));
    return lines;
  }

  private String cited(String sentence, String basis, String certainty) {
    String known = words.say(language, "request.certainty." + certainty.replace(' ', '-'));
    String rule =
        words.say(
            language,
            "request.terms.rule",
            Map.of("basis", language.citation(basis), "certainty", known));
    return sentence + " [" + rule + "]";
  }

  /// The labels of the fields it needs that are empty; empty if there are none.
  public String empty(BasisOption option) {
    List<String> labels =
        option.empty().stream().map(Place::key).distinct().map(this::text).toList();
    return labels.isEmpty()
        ? ""
        : words.say(
            language,
            "request.basis.empty",
            "fields",
            new Formats(language, ZoneOffset.UTC).list(labels));
  }

  private String date(LocalDate day) {
    return new Formats(language, ZoneOffset.UTC).date(day);
  }

  private boolean has(String key) {
    return view.inventory().texts().has(key);
  }

  private String text(String key) {
    return view.inventory().texts().in(language, key).value();
  }
}
