package org.comity.directory.out;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.comity.directory.Authority;
import org.comity.directory.Designation;
import org.comity.directory.Directory;
import org.comity.directory.Holding;
import org.comity.directory.Stated;
import org.comity.directory.contact.ContactPoint;
import org.comity.identity.Rehearsal;
import org.comity.identity.Site;
import org.comity.instrument.Instruments;
import org.springframework.stereotype.Component;

/// Takes parts out of the directory for the current visitor.
@Component
public class Extracts {
  private final Directory directory;
  private final Instruments instruments;
  private final Site site;
  private final Rehearsal rehearsal;
  private final Clock clock;

  Extracts(
      Directory directory, Instruments instruments, Site site, Rehearsal rehearsal, Clock clock) {
    this.directory = directory;
    this.instruments = instruments;
    this.site = site;
    this.rehearsal = rehearsal;
    this.clock = clock;
  }

  /// These authorities with what holds on a day.
  ///
  /// @param path the page it is made from, with its language
  public Extract of(List<Authority> authorities, LocalDate day, String path) {
    return new Extract(
        stamp(day, path), authorities.stream().flatMap(each -> entry(each, day)).toList());
  }

  /// These authorities with all for which they are or were ever named, today.
  public Extract everything(List<Authority> authorities) {
    Stamp stamp = stamp(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), "/directory");
    return new Extract(
        stamp,
        authorities.stream()
            .flatMap(each -> entry(each, directory.designations(each), stamp.shownFor()))
            .toList());
  }

  /// What a file says of itself.
  public Stamp stamp(LocalDate day, String path) {
    return new Stamp(
        day,
        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
        site.address(path),
        rehearsal.on());
  }

  private Stream<Extract.Entry> entry(Authority authority, LocalDate day) {
    return entry(
        authority,
        directory.designations(authority).stream()
            .filter(each -> each.grounds().on(day) == Holding.HOLDS)
            .toList(),
        day);
  }

  private Stream<Extract.Entry> entry(Authority authority, List<Designation> named, LocalDate day) {
    List<Extract.Reached> contacts =
        directory.contacts(authority.id()).stream().map(this::reached).toList();
    return instruments.state(authority.state()).stream()
        .map(
            state ->
                new Extract.Entry(state, authority, named, contacts, said(authority, named, day)));
  }

  private Extract.Said said(Authority authority, List<Designation> named, LocalDate day) {
    List<String> bases = named.stream().map(each -> each.grounds().basis()).distinct().toList();
    return new Extract.Said(
        under(bases, day, directory.languages(authority.state())),
        under(bases, day, directory.channels(authority.state())),
        under(bases, day, directory.legalBases(authority.state())));
  }

  private static <T extends Stated> List<T> under(List<String> bases, LocalDate day, List<T> all) {
    return all.stream()
        .filter(each -> bases.contains(each.grounds().basis()))
        .filter(each -> each.grounds().on(day) == Holding.HOLDS)
        .toList();
  }

  private Extract.Reached reached(ContactPoint point) {
    if (directory.shows(point)) {
      return new Extract.Reached(point, true);
    }
    var bare = new ContactPoint.Reach(List.of(), List.of(), List.of(), point.reach().address());
    return new Extract.Reached(point.with(bare), false);
  }
}
