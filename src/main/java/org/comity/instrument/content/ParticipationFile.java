package org.comity.instrument.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.instrument.Consent;
import org.comity.instrument.Instrument;
import org.comity.instrument.Origin;
import org.comity.instrument.Participation;
import org.comity.instrument.PartySince;
import org.comity.instrument.StateCode;
import org.jspecify.annotations.Nullable;

/// Reads who has signed and is party to what.
final class ParticipationFile {
  private static final List<String> COLUMNS =
      List.of(
          "treaty",
          "iso3",
          "signature_date",
          "consent_date",
          "consent_type",
          "entry_into_force",
          "is_party",
          "note");

  private final Known known;
  private final Set<String> pairs = new HashSet<>();

  ParticipationFile(Known known) {
    this.known = known;
  }

  /// The rows of the file that are right.
  List<Participation> read(ContentFiles files, String file) {
    List<Participation> read = new ArrayList<>();
    for (CsvRow row : CsvTable.rows(files, file, COLUMNS, known.problems())) {
      Optional<Instrument> instrument = known.instrument(row);
      Optional<StateCode> state = known.state(row);
      if (instrument.isPresent()
          && state.isPresent()
          && unique(row, instrument.get().code() + " " + state.get())) {
        read.add(participation(row, instrument.get(), state.get()));
      }
    }
    return read;
  }

  private boolean unique(CsvRow row, String pair) {
    boolean first = pairs.add(pair);
    if (!first) {
      row.problem(Problem.Code.DUPLICATE, pair + " stands here a second time");
    }
    return first;
  }

  private Participation participation(CsvRow row, Instrument instrument, StateCode state) {
    LocalDate signed = row.date("signature_date");
    LocalDate deposited = row.date("consent_date");
    LocalDate inForce = row.date("entry_into_force");
    check(row, instrument, signed, deposited, inForce);
    Consent consent = consent(row, deposited).orElse(null);
    boolean party = row.text("is_party").equals("1");
    PartySince since = party ? instrument.partySince(inForce, consent) : new PartySince.NotStated();
    return new Participation(
        state, instrument.code(), signed, consent, party, since, null, origin(row));
  }

  private static Optional<Consent> consent(CsvRow row, @Nullable LocalDate deposited) {
    if (deposited == null) {
      return Optional.empty();
    }
    return row.word("consent_type", Consent.Kind::of).map(kind -> new Consent(kind, deposited));
  }

  private static void check(
      CsvRow row,
      Instrument instrument,
      @Nullable LocalDate signed,
      @Nullable LocalDate deposited,
      @Nullable LocalDate inForce) {
    Stream.of(
            Optional.ofNullable(signed),
            Optional.ofNullable(deposited),
            Optional.ofNullable(inForce))
        .flatMap(Optional::stream)
        .filter(date -> date.isBefore(instrument.adopted()))
        .forEach(date -> tooEarly(row, instrument, date));
    if (deposited != null && inForce != null && inForce.isBefore(deposited)) {
      row.problem(
          Problem.Code.IN_FORCE_BEFORE_CONSENT,
          "Party since " + inForce + ", consent deposited only on " + deposited);
    }
  }

  private static void tooEarly(CsvRow row, Instrument instrument, LocalDate date) {
    row.problem(
        Problem.Code.BEFORE_ADOPTION,
        date + " is before " + instrument.code() + " was adopted on " + instrument.adopted());
  }

  private Origin origin(CsvRow row) {
    return known.origin(row, "source", "as_at");
  }
}
