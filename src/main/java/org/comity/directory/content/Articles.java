package org.comity.directory.content;

import java.util.List;
import java.util.regex.Pattern;
import org.comity.directory.Basis;
import org.comity.directory.Duty;
import org.comity.instrument.Content;
import org.comity.instrument.Instrument;

/// Which articles there are: those of the treaties that are described here; of another treaty those
/// that a duty or a counterpart names; of a treaty of which nothing is kept, whatever has the form
/// of a citation.
record Articles(Content facts, List<Duty> duties) {
  private static final Pattern CITATION = Pattern.compile("\\d{1,3}(\\([0-9a-z]+\\))*");

  boolean has(Basis basis, String article) {
    return CITATION.matcher(article).matches()
        && switch (basis.kind()) {
          case INSTRUMENT -> inInstrument(basis.code(), article);
          case TREATY -> true;
          case RESOLUTION, LAW, NETWORK -> false;
        };
  }

  private boolean inInstrument(String code, String article) {
    return facts.instruments().stream()
        .filter(each -> each.code().equals(code))
        .anyMatch(treaty -> treaty.described() ? described(treaty, article) : named(code, article));
  }

  private static boolean described(Instrument treaty, String article) {
    return treaty.articles().stream()
        .flatMap(each -> each.provisions().stream())
        .map(provision -> provision.id().citation())
        .anyMatch(citation -> touches(citation, article));
  }

  private boolean named(String code, String article) {
    return duties.stream()
            .filter(duty -> duty.basis().equals(code))
            .anyMatch(duty -> touches(duty.article(), article))
        || facts.counterparts().inInstrument(code).stream()
            .anyMatch(pair -> touches(pair.other().citation(), article));
  }

  private static boolean touches(String one, String other) {
    return one.equals(other) || one.startsWith(other + "(") || other.startsWith(one + "(");
  }
}
