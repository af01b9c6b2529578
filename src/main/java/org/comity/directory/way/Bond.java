package org.comity.directory.way;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.directory.Crime;
import org.comity.instrument.Participation;
import org.comity.instrument.StateCode;

/// Whether a treaty stands between two States on a day, for what is needed. What no source says is
/// never a "no".
public sealed interface Bond {
  /// Both are party.
  ///
  /// @param since the day from which both are; empty where that of one is not stated
  /// @param parties what is known of both, the requesting State first
  record InForce(Optional<LocalDate> since, List<Participation> parties) implements Bond {
    /// Keeps the list unchangeable.
    public InForce {
      parties = List.copyOf(parties);
    }
  }

  /// It has no parties to be asked about: a resolution, or the law of a State.
  record Unbound() implements Bond {}

  /// Of this treaty no parties are kept here.
  record PartiesNotKept() implements Bond {}

  /// Of one or both no source says whether it is party on this day.
  ///
  /// @param states of which nothing is said
  record NotStated(List<StateCode> states) implements Bond {
    /// Keeps the list unchangeable.
    public NotStated {
      states = List.copyOf(states);
    }
  }

  /// It does not stand between the two.
  sealed interface Barred extends Bond {}

  /// A source says that one or both are not party on this day.
  ///
  /// @param outside what is known of those
  record NotBound(List<Participation> outside) implements Barred {
    /// Keeps the list unchangeable.
    public NotBound {
      outside = List.copyOf(outside);
    }
  }

  /// It covers other crimes.
  ///
  /// @param crimes those that it covers
  record OtherCrime(Set<Crime> crimes) implements Barred {
    /// Keeps the set unchangeable.
    public OtherCrime {
      crimes = Set.copyOf(crimes);
    }
  }

  /// It was adopted only later.
  ///
  /// @param day the day of adoption
  record NotYetAdopted(LocalDate day) implements Barred {}
}
