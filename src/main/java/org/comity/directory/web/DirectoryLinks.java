package org.comity.directory.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.directory.Designation;
import org.comity.directory.Directory;
import org.comity.directory.Duty;
import org.comity.directory.Function;
import org.comity.directory.Holding;
import org.comity.directory.Selection;
import org.comity.instrument.FurtherLinks;
import org.comity.instrument.Instruments;
import org.comity.instrument.ProvisionId;
import org.comity.instrument.ProvisionLinks;
import org.comity.instrument.StateCode;
import org.comity.instrument.web.Reading;
import org.comity.language.Text;
import org.springframework.stereotype.Component;

/// Leads from a State and from a provision to the competent authorities.
@Component
class DirectoryLinks implements FurtherLinks {
  private final Directory directory;
  private final Instruments instruments;
  private final Readers readers;

  DirectoryLinks(Directory directory, Instruments instruments, Readers readers) {
    this.directory = directory;
    this.instruments = instruments;
    this.readers = readers;
  }

  @Override
  public String words() {
    return "directory.links.heading";
  }

  @Override
  public List<ProvisionLinks.Link> of(StateCode state) {
    Reading reading = readers.reading();
    var all = new Selection(Optional.empty(), "", readers.on("").day());
    return instruments.state(state).stream()
        .map(found -> link(state, found.name(reading.language()), all, "", reading))
        .toList();
  }

  @Override
  public List<ProvisionLinks.Link> of(ProvisionId provision, Optional<StateCode> state) {
    Reading reading = readers.reading();
    return directory.duties(provision.instrument()).stream()
        .filter(duty -> touches(duty, provision))
        .flatMap(duty -> links(duty, state, reading))
        .toList();
  }

  private Stream<ProvisionLinks.Link> links(Duty duty, Optional<StateCode> state, Reading reading) {
    return duty.asked() instanceof Duty.Asked.Named(Function function)
        ? Stream.of(link(duty, function, state, reading))
        : Stream.empty();
  }

  private ProvisionLinks.Link link(
      Duty duty, Function function, Optional<StateCode> state, Reading reading) {
    var wanted = new Selection(Optional.of(function), duty.basis(), readers.on("").day());
    String title = reading.word("directory.function.", function);
    return state
        .map(code -> link(code, title, wanted, "#" + duty.basis(), reading))
        .orElseGet(() -> list(duty, function, title, reading));
  }

  private ProvisionLinks.Link list(Duty duty, Function function, String title, Reading reading) {
    String query =
        "/directory?function=%s&basis=%s&known=named"
            .formatted(function.name().toLowerCase(Locale.ROOT), duty.basis());
    return new ProvisionLinks.Link(
        text(title, reading), reading.say("directory.title"), Optional.of(reading.address(query)));
  }

  private ProvisionLinks.Link link(
      StateCode state, String title, Selection wanted, String part, Reading reading) {
    long named =
        directory.designations(state).stream()
            .filter(wanted::lets)
            .filter(each -> each.grounds().on(wanted.day()) == Holding.HOLDS)
            .map(Designation::authority)
            .distinct()
            .count();
    return new ProvisionLinks.Link(
        text(title, reading),
        reading.say("directory.links.named", "count", named),
        Optional.of(reading.address("/directory/" + state + part)));
  }

  private static boolean touches(Duty duty, ProvisionId provision) {
    String citation = provision.citation();
    return duty.article().equals(citation)
        || duty.article().startsWith(citation + "(")
        || citation.startsWith(duty.article() + "(");
  }

  private static Text text(String words, Reading reading) {
    return new Text(words, reading.language(), Text.State.SOURCE);
  }
}
