package org.comity.directory.web;

import java.util.ArrayList;
import java.util.List;
import org.comity.directory.Authority;
import org.comity.directory.Directory;
import org.comity.directory.kept.EntryVersion;
import org.comity.directory.kept.EntryVersions;
import org.comity.instrument.web.Reading;
import org.comity.language.Text;
import org.springframework.stereotype.Component;

/// Tells what an authority is and since when this directory says so.
@Component
class AuthorityFacts {
  private final Directory directory;
  private final ContactViews contacts;
  private final EntryVersions versions;

  AuthorityFacts(Directory directory, ContactViews contacts, EntryVersions versions) {
    this.directory = directory;
    this.contacts = contacts;
    this.versions = versions;
  }

  List<AuthorityPage.Fact> of(Authority authority, Reading reading) {
    List<AuthorityPage.Fact> facts = new ArrayList<>();
    add(facts, "directory.authority.partOf", authority.partOf(), reading);
    directory
        .territory(authority.territory())
        .map(part -> part.name(reading.language()))
        .ifPresent(
            name ->
                facts.add(
                    new AuthorityPage.Fact(
                        reading.say("directory.authority.territory"), own(name, reading), "")));
    if (!authority.careOf().isEmpty()) {
      facts.add(
          new AuthorityPage.Fact(
              reading.say("directory.authority.address"),
              own(reading.say("directory.authority.careOf", "name", authority.careOf()), reading),
              ""));
    }
    if (!authority.website().isEmpty()) {
      facts.add(
          new AuthorityPage.Fact(
              reading.say("directory.authority.website"),
              own(authority.website(), reading),
              authority.website()));
    }
    return List.copyOf(facts);
  }

  List<ContactView> contacts(Authority authority, Reading reading) {
    return contacts.of(authority.id(), reading);
  }

  /// When it was first loaded and last changed, in words.
  List<String> kept(Authority authority, Reading reading) {
    List<EntryVersion> all = versions.of("authorities", authority.id());
    if (all.isEmpty()) {
      return List.of();
    }
    String first = line("directory.authority.loaded", all.getFirst(), reading);
    return all.size() == 1
        ? List.of(first)
        : List.of(first, line("directory.authority.changed", all.getLast(), reading));
  }

  private static String line(String key, EntryVersion version, Reading reading) {
    return reading.say(key, "date", reading.visitor().formats().date(version.loaded()));
  }

  private static void add(
      List<AuthorityPage.Fact> facts, String key, String english, Reading reading) {
    if (!english.isEmpty()) {
      facts.add(new AuthorityPage.Fact(reading.say(key), reading.english(english), ""));
    }
  }

  private static Text own(String words, Reading reading) {
    return new Text(words, reading.language(), Text.State.SOURCE);
  }
}
