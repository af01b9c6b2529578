package org.comity.directory.way;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.comity.directory.Crime;
import org.comity.directory.Function;
import org.comity.directory.Stage;
import org.comity.instrument.StateCode;

/// Needs that read aloud.
record Needs(Need need) {
  static Needs of(String from, String to, Function function) {
    LocalDate day = LocalDate.of(2026, 11, 24);
    return new Needs(
        new Need(
            new StateCode(from),
            new StateCode(to),
            "",
            new Need.Matter(function, Optional.empty(), Optional.empty(), Urgency.ORDINARY),
            day,
            day.atTime(12, 0).toInstant(ZoneOffset.UTC),
            ""));
  }

  Needs on(Crime crime) {
    return matter(
        new Need.Matter(
            need.matter().function(),
            Optional.of(crime),
            need.matter().stage(),
            need.matter().urgency()));
  }

  Needs at(Stage stage) {
    return matter(
        new Need.Matter(
            need.matter().function(),
            need.matter().crime(),
            Optional.of(stage),
            need.matter().urgency()));
  }

  Needs urgency(Urgency urgency) {
    return matter(
        new Need.Matter(
            need.matter().function(), need.matter().crime(), need.matter().stage(), urgency));
  }

  Needs in(String territory) {
    return new Needs(
        new Need(
            need.from(), need.to(), territory, need.matter(), need.day(), need.at(), need.basis()));
  }

  Needs under(String basis) {
    return new Needs(
        new Need(
            need.from(), need.to(), need.territory(), need.matter(), need.day(), need.at(), basis));
  }

  Needs when(String instant) {
    Instant at = Instant.parse(instant);
    return new Needs(
        new Need(
            need.from(),
            need.to(),
            need.territory(),
            need.matter(),
            LocalDate.ofInstant(at, ZoneOffset.UTC),
            at,
            need.basis()));
  }

  private Needs matter(Need.Matter matter) {
    return new Needs(
        new Need(
            need.from(), need.to(), need.territory(), matter, need.day(), need.at(), need.basis()));
  }
}
