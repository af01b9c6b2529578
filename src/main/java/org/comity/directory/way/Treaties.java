package org.comity.directory.way;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.directory.Answer;
import org.comity.directory.Basis;
import org.comity.directory.Directory;
import org.comity.instrument.Instrument;
import org.comity.instrument.Instruments;
import org.comity.instrument.Participation;
import org.comity.instrument.Standing;
import org.comity.instrument.StateCode;
import org.jspecify.annotations.Nullable;

/// Finds which treaties stand between two States.
record Treaties(Directory directory, Instruments instruments, Scopes scopes) {
  /// Every treaty and resolution that serves this kind of assistance, in the order in which they
  /// are to be tried, those that are barred too.
  List<Ground> of(Need need) {
    return scopes.serving(need.matter().function()).stream()
        .flatMap(scope -> ground(scope, need).stream())
        .toList();
  }

  /// The one that is taken: the reader's own where nothing speaks against it, else the nearest to
  /// the crime under which somebody is named; empty where there is none.
  static Optional<Ground> taken(List<Ground> grounds, Need need) {
    boolean crimeIsSaid = need.matter().crime().isPresent();
    List<Ground> open = grounds.stream().filter(Ground::open).toList();
    return open.stream()
        .filter(each -> each.basis().code().equals(need.basis()))
        .findFirst()
        .or(
            () ->
                open.stream()
                    .min(Comparator.comparingInt((Ground each) -> each.rank(crimeIsSaid))));
  }

  private Optional<Ground> ground(Scope scope, Need need) {
    return directory
        .basis(scope.basis())
        .map(basis -> new Ground(basis, scope, bond(basis, scope, need), named(scope, need)));
  }

  private boolean named(Scope scope, Need need) {
    return scope.bases().stream()
        .map(need::receives)
        .anyMatch(question -> directory.named(question) instanceof Answer.Known<?>);
  }

  private Bond bond(Basis basis, Scope scope, Need need) {
    LocalDate adopted = adopted(basis);
    if (adopted != null && need.day().isBefore(adopted)) {
      return new Bond.NotYetAdopted(adopted);
    }
    boolean otherCrime =
        need.matter().crime().filter(crime -> !scope.crimes().contains(crime)).isPresent();
    if (!scope.crimes().isEmpty() && otherCrime) {
      return new Bond.OtherCrime(scope.crimes());
    }
    return switch (basis.kind()) {
      case INSTRUMENT -> between(basis.code(), need);
      case TREATY -> new Bond.PartiesNotKept();
      case RESOLUTION, LAW, NETWORK -> new Bond.Unbound();
    };
  }

  private @Nullable LocalDate adopted(Basis basis) {
    return instruments.find(basis.code()).map(Instrument::adopted).orElse(basis.adopted());
  }

  private Bond between(String treaty, Need need) {
    List<Participation> outside = known(treaty, need, Standing.NOT_PARTY).toList();
    if (!outside.isEmpty()) {
      return new Bond.NotBound(outside);
    }
    List<StateCode> silent =
        Stream.of(need.from(), need.to())
            .filter(each -> instruments.standing(each, treaty, need.day()) == Standing.NOT_STATED)
            .toList();
    return silent.isEmpty()
        ? inForce(known(treaty, need, Standing.PARTY).toList())
        : new Bond.NotStated(silent);
  }

  private Stream<Participation> known(String treaty, Need need, Standing wanted) {
    return Stream.of(need.from(), need.to())
        .flatMap(each -> instruments.participation(each, treaty).stream())
        .filter(each -> each.on(need.day()) == wanted);
  }

  private static Bond inForce(List<Participation> parties) {
    List<LocalDate> days = parties.stream().flatMap(each -> each.since().date().stream()).toList();
    Optional<LocalDate> since =
        days.size() == parties.size() ? days.stream().max(LocalDate::compareTo) : Optional.empty();
    return new Bond.InForce(since, parties);
  }
}
