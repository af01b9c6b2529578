package org.comity.directory.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.directory.Directory;
import org.comity.directory.amended.ContactOverlay;
import org.comity.directory.contact.ContactPoint;
import org.comity.directory.contact.Hours;
import org.comity.directory.contact.Visibility;
import org.comity.directory.contact.Week;
import org.comity.directory.looked.Look;
import org.comity.directory.looked.Looking;
import org.comity.instrument.web.ParticipationRow;
import org.comity.instrument.web.Reading;
import org.comity.instrument.web.SourceView;
import org.springframework.stereotype.Component;

/// Makes the views of how an authority is reached.
@Component
class ContactViews {
  private final Directory directory;
  private final ContactOverlay overlay;
  private final Readers readers;
  private final Looking looking;

  ContactViews(Directory directory, ContactOverlay overlay, Readers readers, Looking looking) {
    this.directory = directory;
    this.overlay = overlay;
    this.readers = readers;
    this.looking = looking;
  }

  List<ContactView> of(String authority, Reading reading) {
    List<ContactPoint> points = directory.contacts(authority);
    looking.at(Look.Way.PAGE, points);
    return points.stream().map(each -> view(each, reading)).toList();
  }

  private ContactView view(ContactPoint contact, Reading reading) {
    Instant now = readers.now();
    boolean shown = directory.shows(contact);
    return new ContactView(
        reading.word("directory.contact.kind.", contact.kind()),
        Openings.words(contact.hours().at(now), now, reading),
        Openings.overlap(contact.hours(), now, reading),
        zone(contact.hours()),
        days(contact.hours(), reading),
        contact.reach().address(),
        Optional.of(contact.use()).filter(use -> !use.isEmpty()).map(reading::english),
        shown ? "" : reading.say(hidden(contact)),
        directory.showsNotPublic(contact),
        shown ? contact.reach().phones() : List.of(),
        shown ? contact.reach().faxes() : List.of(),
        shown ? contact.reach().mailboxes() : List.of(),
        shown ? contact.reach().secure() : ContactPoint.Secure.NOT_STATED,
        pending(contact, now, reading),
        SourceView.of(contact.origin(), reading),
        corrected(contact, reading));
  }

  private static List<ContactView.Corrected> corrected(ContactPoint contact, Reading reading) {
    return contact.corrections().stream()
        .map(
            each ->
                new ContactView.Corrected(
                    Phrases.corrected(each, reading), SourceView.of(each.origin(), reading)))
        .toList();
  }

  private List<String> pending(ContactPoint contact, Instant now, Reading reading) {
    return overlay.pending(contact.id(), now).stream()
        .map(each -> Waits.words(each, reading))
        .toList();
  }

  private static String hidden(ContactPoint contact) {
    return contact.visibility() == Visibility.NETWORK
        ? "directory.authority.hiddenNetwork"
        : "directory.authority.hidden";
  }

  private static String zone(Hours hours) {
    return switch (hours) {
      case Hours.Weekly(Week week) -> week.zone().getId();
      case Hours.AroundTheClock(ZoneId zone) -> zone.getId();
      case Hours.NotStated none -> "";
    };
  }

  private static List<ContactView.Day> days(Hours hours, Reading reading) {
    return hours instanceof Hours.Weekly(Week week)
        ? Stream.of(DayOfWeek.values()).map(day -> day(week, day, reading)).toList()
        : List.of();
  }

  private static ContactView.Day day(Week week, DayOfWeek day, Reading reading) {
    String name =
        day.getDisplayName(TextStyle.FULL_STANDALONE, reading.language().locale().toLocale());
    List<Week.Span> spans = week.days().getOrDefault(day, List.of());
    if (spans.isEmpty()) {
      String key =
          week.rest().contains(day) ? "directory.contact.rest" : "directory.contact.closed";
      return new ContactView.Day(name, reading.say(key));
    }
    return new ContactView.Day(
        name,
        spans.stream()
            .map(span -> ParticipationRow.isolated(span.from() + "–" + span.to()))
            .collect(Collectors.joining(reading.visitor().formats().comma())));
  }
}
