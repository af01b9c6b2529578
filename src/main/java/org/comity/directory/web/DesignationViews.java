package org.comity.directory.web;

import java.time.Instant;
import java.util.Optional;
import org.comity.directory.Authority;
import org.comity.directory.Designation;
import org.comity.directory.Directory;
import org.comity.directory.Grounds;
import org.comity.directory.contact.ContactPoint;
import org.comity.instrument.Instruments;
import org.comity.instrument.web.Reading;
import org.comity.instrument.web.SourceView;
import org.comity.language.Text;
import org.springframework.stereotype.Component;

/// Makes the views of designations.
@Component
class DesignationViews {
  private final Directory directory;
  private final Instruments instruments;
  private final Readers readers;

  DesignationViews(Directory directory, Instruments instruments, Readers readers) {
    this.directory = directory;
    this.instruments = instruments;
    this.readers = readers;
  }

  /// The view of a designation; empty where the authority has gone.
  Optional<DesignationView> of(Designation named, OnDay on, Reading reading) {
    return directory
        .authority(named.authority())
        .map(authority -> view(named, authority, on, reading));
  }

  private DesignationView view(Designation named, Authority authority, OnDay on, Reading reading) {
    Grounds grounds = named.grounds();
    return new DesignationView(
        reading.word("directory.function.", named.function()),
        basis(grounds.basis(), reading),
        grounds.article(),
        articleAddress(grounds.basis(), grounds.article(), reading),
        authority.name(reading.language()),
        DesignationView.Original.of(authority, reading.language()),
        reading.address("/directory/authorities/" + authority.id() + on.query()),
        Phrases.limits(named, directory, reading),
        Phrases.held(grounds.period(), reading),
        Phrases.told(grounds, reading),
        on.chosen() ? Optional.empty() : office(authority, reading),
        SourceView.of(grounds.origin(), reading));
  }

  private Text basis(String code, Reading reading) {
    return directory
        .basis(code)
        .map(each -> each.name(reading.language()))
        .orElse(new Text(code, reading.language(), Text.State.SOURCE));
  }

  /// The page of a provision, or of its article; empty where the treaty is not described here.
  String articleAddress(String basis, String article, Reading reading) {
    String place = article.replace("(", ".").replace(")", "");
    boolean there =
        instruments.provision(basis + "-" + place).isPresent()
            || instruments.article(basis + "-" + place).isPresent();
    return there ? reading.address("/instruments/" + basis + "/provisions/" + place) : "";
  }

  private Optional<DesignationView.Office> office(Authority authority, Reading reading) {
    Instant now = readers.now();
    return directory.contacts(authority.id()).stream()
        .findFirst()
        .map(ContactPoint::hours)
        .map(
            hours ->
                new DesignationView.Office(
                    Openings.words(hours.at(now), now, reading),
                    Openings.overlap(hours, now, reading)));
  }
}
