package org.comity.directory.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.directory.Authority;
import org.comity.directory.Directory;
import org.comity.directory.confirmed.Confirmations;
import org.comity.directory.kept.EntryVersion;
import org.comity.directory.kept.EntryVersions;
import org.comity.directory.web.aside.Aside;
import org.comity.directory.web.aside.Asides;
import org.comity.instrument.web.Reading;
import org.comity.language.Text;
import org.springframework.stereotype.Component;

/// Tells what an authority is and since when this directory says so.
@Component
class AuthorityFacts {
  private final Directory directory;
  private final ContactViews contacts;
  private final EntryVersions versions;
  private final Confirmations confirmations;
  private final Asides asides;

  AuthorityFacts(
      Directory directory,
      ContactViews contacts,
      EntryVersions versions,
      Confirmations confirmations,
      Asides asides) {
    this.asides = asides;
    this.confirmations = confirmations;
    this.directory = directory;
    this.contacts = contacts;
    this.versions = versions;
  }

  /// What stands beside the entry, as far as the reader sees it.
  Aside aside(Authority authority, Reading reading) {
    return asides.of(authority, reading);
  }

  List<AuthorityPage.Fact> of(Authority authority, Reading reading) {
    return Stream.of(
            partOf(authority, reading),
            territory(authority, reading),
            careOf(authority, reading),
            website(authority, reading))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<AuthorityPage.Fact> partOf(Authority authority, Reading reading) {
    return filled(authority.partOf())
        .map(body -> fact("directory.authority.partOf", reading.english(body), "", reading));
  }

  private Optional<AuthorityPage.Fact> territory(Authority authority, Reading reading) {
    return directory
        .territory(authority.territory())
        .map(part -> own(part.name(reading.language()), reading))
        .map(name -> fact("directory.authority.territory", name, "", reading));
  }

  private static Optional<AuthorityPage.Fact> careOf(Authority authority, Reading reading) {
    return filled(authority.careOf())
        .map(host -> own(reading.say("directory.authority.careOf", "name", host), reading))
        .map(words -> fact("directory.authority.address", words, "", reading));
  }

  private static Optional<AuthorityPage.Fact> website(Authority authority, Reading reading) {
    return filled(authority.website())
        .map(page -> fact("directory.authority.website", own(page, reading), page, reading));
  }

  private static AuthorityPage.Fact fact(String key, Text value, String address, Reading reading) {
    return new AuthorityPage.Fact(reading.say(key), value, address);
  }

  private static Optional<String> filled(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  List<ContactView> contacts(Authority authority, Reading reading) {
    return contacts.of(authority.id(), reading);
  }

  /// How fresh it is, when it was first loaded and last changed, in words.
  List<String> kept(Authority authority, Reading reading) {
    List<EntryVersion> all = versions.of("authorities", authority.id());
    Stream<String> loaded =
        all.stream().limit(1).map(each -> line("directory.authority.loaded", each, reading));
    Stream<String> changed =
        all.size() < 2
            ? Stream.of()
            : Stream.of(line("directory.authority.changed", all.getLast(), reading));
    Stream<String> fresh =
        confirmations.of(authority).stream().map(each -> Fresh.words(each, reading));
    return Stream.of(fresh, loaded, changed).flatMap(each -> each).toList();
  }

  private static String line(String key, EntryVersion version, Reading reading) {
    return reading.say(key, "date", reading.visitor().formats().date(version.loaded()));
  }

  private static Text own(String words, Reading reading) {
    return new Text(words, reading.language(), Text.State.SOURCE);
  }
}
