package org.comity.request.grounds;

import java.util.List;
import java.util.stream.Stream;
import org.comity.request.check.CaseFinding;
import org.comity.request.check.CaseView;
import org.comity.request.check.Checks;

/// All that is told of a case before it leaves: what the checks find, then the grounds of refusal
/// that nobody has answered.
public final class Preflight {
  private Preflight() {}

  /// The findings of a case, in the order of the form, the open grounds behind them.
  public static List<CaseFinding> findings(CaseView view) {
    List<CaseFinding> checked = new Checks(view).findings();
    return Stream.concat(checked.stream(), new Grounds(view, checked).open().stream()).toList();
  }
}
