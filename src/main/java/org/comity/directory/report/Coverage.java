package org.comity.directory.report;

import java.time.LocalDate;
import java.util.List;
import org.comity.directory.Directory;
import org.comity.directory.Duty;
import org.comity.directory.Function;
import org.comity.directory.Holding;
import org.comity.identity.Holders;
import org.comity.identity.Membership;
import org.comity.instrument.Instruments;
import org.comity.instrument.State;
import org.comity.language.Language;
import org.springframework.stereotype.Component;

/// Which parties to a treaty have named an authority for what the treaty asks for, as far as this
/// directory knows. That none is known is never that there is none.
@Component
public class Coverage {
  private final Directory directory;
  private final Instruments instruments;
  private final Holders holders;

  Coverage(Directory directory, Instruments instruments, Holders holders) {
    this.directory = directory;
    this.instruments = instruments;
    this.holders = holders;
  }

  /// Who holds the accounts of States, as far as the reader may see it.
  public List<Holders.Held> held(Membership me) {
    return holders.all(me);
  }

  /// A duty and its parties.
  ///
  /// @param duty what the text asks for
  /// @param function for what
  /// @param parties the States that are party on the day
  /// @param silent those of them of whom no designation is known that holds on the day
  public record Covered(Duty duty, Function function, List<State> parties, List<State> silent) {
    /// Keeps the lists unchangeable.
    public Covered {
      parties = List.copyOf(parties);
      silent = List.copyOf(silent);
    }
  }

  /// Every duty of a treaty whose parties are kept, in the order of pages; the States by name.
  public List<Covered> on(LocalDate day, Language language) {
    return directory.bases().stream()
        .flatMap(basis -> directory.duties(basis.code()).stream())
        .filter(Duty::ofText)
        .filter(duty -> instruments.find(duty.basis()).isPresent())
        .flatMap(
            duty ->
                duty.asked() instanceof Duty.Asked.Named(Function function)
                    ? java.util.stream.Stream.of(covered(duty, function, day, language))
                    : java.util.stream.Stream.of())
        .toList();
  }

  private Covered covered(Duty duty, Function function, LocalDate day, Language language) {
    List<State> parties = instruments.partiesOn(duty.basis(), day, language);
    return new Covered(
        duty,
        function,
        parties,
        parties.stream().filter(state -> !named(state, duty, function, day)).toList());
  }

  private boolean named(State state, Duty duty, Function function, LocalDate day) {
    return directory.designations(state.code()).stream()
        .filter(each -> each.function() == function)
        .filter(each -> each.grounds().basis().equals(duty.basis()))
        .anyMatch(each -> each.grounds().on(day) == Holding.HOLDS);
  }
}
