package org.comity.directory.proposed;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.directory.Authority;
import org.comity.directory.Crime;
import org.comity.directory.Designation;
import org.comity.directory.Function;
import org.comity.directory.Grounds;
import org.comity.directory.Period;
import org.comity.directory.Stage;
import org.comity.instrument.AsAt;
import org.comity.instrument.Origin;
import org.comity.instrument.StateCode;
import org.jspecify.annotations.Nullable;

/// What an approved proposal changes.
record DesignationChange(Proposal proposal) {

  /// The authority that it brings along; empty where it names one that is known.
  Optional<Authority> authority() {
    Asked asked = proposal.asked();
    if (asked.kind() == Asked.Kind.END || !asked.text("authority").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Authority(
            proposal.designation(),
            new StateCode(proposal.state()),
            asked.text("territory"),
            Map.of("en", asked.text("name")),
            "",
            "",
            "",
            "",
            null,
            origin()));
  }

  /// Lays it over the designations.
  void over(Map<String, Designation> all) {
    Asked asked = proposal.asked();
    switch (asked.kind()) {
      case ADD -> all.put(proposal.designation(), added());
      case END -> end(all, asked.day("last").orElse(null));
      case REPLACE -> replace(all);
    }
  }

  private Designation added() {
    Asked asked = proposal.asked();
    var grounds =
        new Grounds(
            new StateCode(proposal.state()),
            asked.text("territory"),
            asked.text("basis"),
            asked.text("article"),
            new Period(asked.day("first").orElse(null), asked.day("last").orElse(null)),
            asked.day("dated").orElse(null),
            asked.text("note"),
            origin());
    return new Designation(
        proposal.designation(),
        grounds,
        asked.word("function", Function.class).orElseThrow(),
        asked.word("stage", Stage.class).map(Set::of).orElse(Set.of()),
        asked.word("crime", Crime.class),
        named());
  }

  private String named() {
    String known = proposal.asked().text("authority");
    return known.isEmpty() ? proposal.designation() : known;
  }

  private void end(Map<String, Designation> all, @Nullable LocalDate last) {
    all.computeIfPresent(proposal.asked().text("target"), (id, each) -> ended(each, last));
  }

  private void replace(Map<String, Designation> all) {
    Asked asked = proposal.asked();
    Designation before = all.get(asked.text("target"));
    LocalDate first = asked.day("first").orElse(null);
    if (before == null || first == null) {
      return;
    }
    all.put(before.id(), ended(before, first.minusDays(1)));
    var period = new Period(first, asked.day("last").orElse(null));
    all.put(
        proposal.designation(),
        new Designation(
            proposal.designation(),
            grounds(before.grounds(), period),
            before.function(),
            before.stages(),
            before.crime(),
            named()));
  }

  private Designation ended(Designation before, @Nullable LocalDate last) {
    LocalDate first = before.grounds().period().first();
    LocalDate day = first != null && last != null && last.isBefore(first) ? first : last;
    Grounds old = before.grounds();
    var grounds =
        new Grounds(
            old.state(),
            old.territory(),
            old.basis(),
            old.article(),
            new Period(first, day),
            old.notified(),
            old.reference(),
            old.origin());
    return new Designation(
        before.id(),
        grounds,
        before.function(),
        before.stages(),
        before.crime(),
        before.authority());
  }

  private Grounds grounds(Grounds old, Period period) {
    Asked asked = proposal.asked();
    return new Grounds(
        old.state(),
        old.territory(),
        old.basis(),
        old.article(),
        period,
        asked.day("dated").orElse(null),
        asked.text("note"),
        origin());
  }

  // Known from the day on which the secretariat decided.
  private Origin origin() {
    Proposal.Decision decision = proposal.decision();
    LocalDate written =
        LocalDate.ofInstant(decision == null ? proposal.at() : decision.at(), ZoneOffset.UTC);
    LocalDate dated = proposal.asked().day("dated").orElse(written);
    return new Origin(
        Origin.Verified.RECORDED, proposal.asked().text("note"), AsAt.day(dated), "", written);
  }
}
