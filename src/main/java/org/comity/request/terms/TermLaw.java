package org.comity.request.terms;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comity.request.check.CaseView;
import org.comity.request.check.Law;
import org.comity.request.content.Term;

/// Whether the law of a period speaks to a case: a directive of the European Union sets nothing
/// running between two States that are not bound by it.
final class TermLaw {
  private static final Pattern ACT = Pattern.compile("\\b\\d{4}/\\d{2,4}\\b");
  private static final String UNITED_STATES = "USA";

  private TermLaw() {}

  static boolean speaksTo(CaseView view, Term term) {
    String basis = term.basis();
    if (!term.lawful()) {
      return true;
    }
    if (basis.contains(" USC ")) {
      return view.requested().equals(UNITED_STATES);
    }
    if (!Law.named(basis).isEmpty()) {
      return view.instruments().isEmpty() || Law.binds(basis, view.instruments(), view.requested());
    }
    return ACT.matcher(basis).results().map(MatchResult::group).anyMatch(act -> cites(view, act));
  }

  /// Whether the case rests on an act of this number, such as `2014/41`.
  private static boolean cites(CaseView view, String act) {
    return view.file()
        .root()
        .path("legal.bases")
        .valueStream()
        .flatMap(basis -> Stream.of("instrument", "name", "articles").map(basis::path))
        .anyMatch(part -> part.asString("").contains(act));
  }
}
