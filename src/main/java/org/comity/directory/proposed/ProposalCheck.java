package org.comity.directory.proposed;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.directory.Basis;
import org.comity.directory.Crime;
import org.comity.directory.Designation;
import org.comity.directory.Directory;
import org.comity.directory.Function;
import org.comity.directory.Stage;
import org.comity.directory.content.CitedArticles;
import org.comity.instrument.StateCode;
import org.springframework.stereotype.Component;

/// Looks at what a State proposes, field by field.
@Component
class ProposalCheck {
  private static final int LONGEST = 300;

  private final Directory directory;
  private final CitedArticles articles;
  private final Clock clock;

  ProposalCheck(Directory directory, CitedArticles articles, Clock clock) {
    this.directory = directory;
    this.articles = articles;
    this.clock = clock;
  }

  /// What has to be put right, in the order of the form.
  List<ProposalFault> faults(Asked asked, String state) {
    List<ProposalFault> faults = new ArrayList<>();
    switch (asked.kind()) {
      case ADD -> {
        added(asked, state, faults);
        authority(asked, state, faults);
        first(asked, directory.basis(asked.text("basis")), faults);
      }
      case END -> ended(asked, state, faults);
      case REPLACE -> replaced(asked, state, faults);
    }
    note(asked, faults);
    return List.copyOf(faults);
  }

  /// A designation of the State that can be ended or replaced.
  Optional<Designation> target(Asked asked, String state) {
    return StateCode.of(state).stream()
        .flatMap(code -> directory.designations(code).stream())
        .filter(each -> each.id().equals(asked.text("target")))
        .filter(each -> each.grounds().period().last() == null)
        .findFirst();
  }

  private void added(Asked asked, String state, List<ProposalFault> faults) {
    check(asked.word("function", Function.class).isEmpty(), "function", CHOOSE, faults);
    Optional<Basis> basis = directory.basis(asked.text("basis"));
    check(basis.isEmpty(), "basis", CHOOSE, faults);
    boolean unknown = basis.filter(each -> !cites(each, asked.text("article"))).isPresent();
    check(unknown, "article", ProposalFault.Reason.UNKNOWN_ARTICLE, faults);
    String part = asked.text("territory");
    boolean foreign =
        !part.isEmpty()
            && directory
                .territory(part)
                .filter(each -> each.state().value().equals(state))
                .isEmpty();
    check(foreign, "territory", ProposalFault.Reason.UNKNOWN_TERRITORY, faults);
    check(unchosen(asked, "stage", Stage.class), "stage", CHOOSE, faults);
    check(unchosen(asked, "crime", Crime.class), "crime", CHOOSE, faults);
  }

  private static final ProposalFault.Reason CHOOSE = ProposalFault.Reason.CHOOSE;

  private static <E extends Enum<E>> boolean unchosen(Asked asked, String name, Class<E> type) {
    return !asked.text(name).isEmpty() && asked.word(name, type).isEmpty();
  }

  private boolean cites(Basis basis, String article) {
    return article.isEmpty() ? basis.kind() != Basis.Kind.INSTRUMENT : articles.has(basis, article);
  }

  private void authority(Asked asked, String state, List<ProposalFault> faults) {
    boolean known =
        directory
            .authority(asked.text("authority"))
            .filter(each -> each.state().value().equals(state))
            .isPresent();
    check(!known && !asked.text("authority").isEmpty(), "authority", CHOOSE, faults);
    boolean nameless = asked.text("authority").isEmpty() && asked.text("name").isEmpty();
    check(nameless, "name", ProposalFault.Reason.NO_NAME, faults);
    check(asked.text("name").length() > LONGEST, "name", ProposalFault.Reason.TOO_LONG, faults);
  }

  private void ended(Asked asked, String state, List<ProposalFault> faults) {
    Optional<Designation> target = target(asked, state);
    check(target.isEmpty(), "target", CHOOSE, faults);
    Optional<LocalDate> last = asked.day("last");
    check(last.isEmpty(), "last", ProposalFault.Reason.NO_DATE, faults);
    check(begins(target, last), "last", ProposalFault.Reason.ENDS_BEFORE_IT_BEGINS, faults);
  }

  private void replaced(Asked asked, String state, List<ProposalFault> faults) {
    Optional<Designation> target = target(asked, state);
    check(target.isEmpty(), "target", CHOOSE, faults);
    authority(asked, state, faults);
    Optional<Basis> basis = target.flatMap(each -> directory.basis(each.grounds().basis()));
    first(asked, basis, faults);
    Optional<LocalDate> last = asked.day("first").map(day -> day.minusDays(1));
    check(begins(target, last), "first", ProposalFault.Reason.ENDS_BEFORE_IT_BEGINS, faults);
  }

  private static boolean begins(Optional<Designation> target, Optional<LocalDate> last) {
    return last.isPresent()
        && target
            .map(each -> each.grounds().period().first())
            .filter(first -> last.get().isBefore(first))
            .isPresent();
  }

  private static void first(Asked asked, Optional<Basis> basis, List<ProposalFault> faults) {
    Optional<LocalDate> first = asked.day("first");
    check(first.isEmpty(), "first", ProposalFault.Reason.NO_DATE, faults);
    boolean early =
        first.isPresent()
            && basis.map(Basis::adopted).filter(day -> first.get().isBefore(day)).isPresent();
    check(early, "first", ProposalFault.Reason.BEFORE_ADOPTION, faults);
    boolean ends =
        first.isPresent()
            && asked.day("last").filter(last -> last.isBefore(first.get())).isPresent();
    check(ends, "last", ProposalFault.Reason.ENDS_BEFORE_IT_BEGINS, faults);
    boolean noDay = !asked.text("last").isEmpty() && asked.day("last").isEmpty();
    check(noDay, "last", ProposalFault.Reason.NO_DATE, faults);
  }

  private void note(Asked asked, List<ProposalFault> faults) {
    check(asked.text("note").isEmpty(), "note", ProposalFault.Reason.NO_NOTE, faults);
    check(asked.text("note").length() > LONGEST, "note", ProposalFault.Reason.TOO_LONG, faults);
    Optional<LocalDate> dated = asked.day("dated");
    check(dated.isEmpty(), "dated", ProposalFault.Reason.NO_DATE, faults);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    check(
        dated.filter(day -> day.isAfter(today)).isPresent(),
        "dated",
        ProposalFault.Reason.IN_FUTURE,
        faults);
  }

  private static void check(
      boolean wrong, String field, ProposalFault.Reason reason, List<ProposalFault> faults) {
    if (wrong) {
      faults.add(new ProposalFault(field, reason));
    }
  }
}
