package org.comity.request.grounds;

import java.util.List;
import java.util.stream.Stream;
import org.comity.request.check.CaseFinding;
import org.comity.request.check.CaseView;
import org.comity.request.check.Checks;
import org.comity.request.exchange.Translations;

/// All that is told of a case before it leaves: what the checks find, then the grounds of refusal
/// that nobody has answered, then translations of what was written otherwise.
public final class Preflight {
  private Preflight() {}

  /// The findings of a case, in the order of the form, the open grounds and stale translations
  /// behind them.
  public static List<CaseFinding> findings(CaseView view) {
    List<CaseFinding> checked = new Checks(view).findings();
    return Stream.of(checked, new Grounds(view, checked).open(), Translations.findings(view))
        .flatMap(List::stream)
        .toList();
  }
}
