package org.comity.instrument.recorded;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.instrument.Content;
import org.comity.instrument.Instrument;
import org.comity.instrument.Participation;
import org.comity.instrument.PartySince;
import org.comity.instrument.StateCode;

/// Who is party to what: the content files with the corrections laid over them. Unchangeable; a
/// further correction makes another one.
final class OverlaidParticipation {
  private final Content content;
  private final Map<Pair, Participation> participation = new LinkedHashMap<>();

  private record Pair(StateCode state, String instrument) {}

  private OverlaidParticipation(Content content) {
    this.content = content;
    content.participation().forEach(this::put);
  }

  /// Participation after these corrections, of which those that were undone do not count.
  static OverlaidParticipation of(Content content, List<Correction> corrections) {
    OverlaidParticipation facts = new OverlaidParticipation(content);
    corrections.stream().filter(Correction::holds).forEach(facts::apply);
    return facts;
  }

  Optional<Participation> participation(StateCode state, String instrument) {
    return Optional.ofNullable(participation.get(new Pair(state, instrument)));
  }

  List<Participation> of(String instrument) {
    return all().filter(each -> each.instrument().equals(instrument)).toList();
  }

  List<Participation> of(StateCode state) {
    return all().filter(each -> each.state().equals(state)).toList();
  }

  /// What the participation would be after a further correction.
  Optional<Participation> after(Correction correction) {
    List<Participation> before = new ArrayList<>(participation.values());
    OverlaidParticipation next = new OverlaidParticipation(content);
    before.forEach(next::put);
    next.apply(correction);
    return next.participation(correction.state(), correction.instrument());
  }

  private Stream<Participation> all() {
    return participation.values().stream();
  }

  private void put(Participation fact) {
    participation.put(new Pair(fact.state(), fact.instrument()), fact);
  }

  private void apply(Correction correction) {
    content.instruments().stream()
        .filter(instrument -> instrument.code().equals(correction.instrument()))
        .findFirst()
        .map(instrument -> changed(instrument, correction))
        .ifPresent(this::put);
  }

  private Participation changed(Instrument instrument, Correction correction) {
    Optional<Participation> before = participation(correction.state(), instrument.code());
    return switch (correction.change()) {
      case Correction.Change.Consented consented ->
          consented(instrument, correction, consented, before);
      case Correction.Change.Withdrew withdrew ->
          withdrawn(correction, withdrew.effective(), before);
    };
  }

  private static Participation consented(
      Instrument instrument,
      Correction correction,
      Correction.Change.Consented change,
      Optional<Participation> before) {
    return new Participation(
        correction.state(),
        instrument.code(),
        before.map(Participation::signed).orElse(null),
        change.consent(),
        true,
        instrument.partySince(change.inForce(), change.consent()),
        null,
        correction.origin(written(correction)));
  }

  private static Participation withdrawn(
      Correction correction, LocalDate effective, Optional<Participation> before) {
    Participation party =
        before.orElseGet(
            () ->
                new Participation(
                    correction.state(),
                    correction.instrument(),
                    null,
                    null,
                    true,
                    new PartySince.NotStated(),
                    null,
                    correction.origin(written(correction))));
    return party.endedOn(effective, correction.origin(written(correction)));
  }

  private static LocalDate written(Correction correction) {
    return LocalDate.ofInstant(correction.recorded(), ZoneOffset.UTC);
  }
}
