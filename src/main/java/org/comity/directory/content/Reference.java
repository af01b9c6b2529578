package org.comity.directory.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.directory.Basis;
import org.comity.directory.Duty;
import org.comity.directory.Territory;
import org.comity.instrument.Content;
import org.comity.instrument.Instrument;
import org.comity.instrument.Origin;
import org.comity.instrument.StateCode;
import org.comity.instrument.content.CsvRow;
import org.comity.instrument.content.Origins;
import org.comity.instrument.content.Problem;

/// What rows may refer to, read before them.
///
/// @param facts treaties and States
/// @param bases treaties, resolutions and networks by code
/// @param territories parts of States by code
/// @param duties what texts ask for
record Reference(
    Content facts,
    Map<String, Basis> bases,
    Map<String, Territory> territories,
    List<Duty> duties) {

  Origin origin(CsvRow row) {
    return new Origins(facts.compiled()).of(row, "source", "as_at");
  }

  /// The State of a row; empty, with a problem, for an unknown one.
  Optional<StateCode> state(CsvRow row) {
    Optional<StateCode> code = StateCode.of(row.text("iso3")).filter(facts.states()::containsKey);
    if (code.isEmpty()) {
      row.problem(Problem.Code.UNKNOWN_STATE, "No State has the code " + row.text("iso3"));
    }
    return code;
  }

  /// The code of a part of a State; empty text for none and, with a problem, for an unknown one.
  String territory(CsvRow row, String code, StateCode state) {
    Territory found = territories.get(code);
    if (code.isEmpty() || (found != null && found.state().equals(state))) {
      return code;
    }
    row.problem(Problem.Code.UNKNOWN_TERRITORY, state + " has no territory " + code);
    return "";
  }

  /// The code of a treaty, by its code or another name; empty, with a problem, for an unknown one.
  Optional<Basis> basis(CsvRow row) {
    String code = row.text("basis");
    Optional<Basis> found =
        facts.instruments().stream()
            .filter(each -> each.isCalled(code))
            .map(Instrument::code)
            .findFirst()
            .or(() -> Optional.of(code))
            .flatMap(name -> Optional.ofNullable(bases.get(name)));
    if (found.isEmpty()) {
      row.problem(
          Problem.Code.UNKNOWN_BASIS, "No treaty, resolution or network has the code " + code);
    }
    return found;
  }

  /// The article of a row; with a problem where the basis has none like it.
  String article(CsvRow row, Basis basis) {
    String article = row.text("article");
    if (!article.isEmpty() && !new Articles(facts, duties).has(basis, article)) {
      row.problem(Problem.Code.UNKNOWN_ARTICLE, basis.code() + " has no article " + article);
    }
    return article;
  }
}
