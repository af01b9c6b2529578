package org.comity.directory.out;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.comity.directory.Authority;
import org.comity.directory.Directory;
import org.comity.directory.kept.Change;
import org.comity.identity.Site;
import org.comity.instrument.Instruments;
import org.comity.instrument.StateCode;
import org.comity.instrument.web.Reading;
import org.springframework.stereotype.Component;

/// The feed of changes (Atom, RFC 4287): whoever keeps a copy learns what is no longer so.
@Component
public class ChangeFeed {
  /// The media type.
  public static final String MEDIA_TYPE = "application/atom+xml;charset=UTF-8";

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final Directory directory;
  private final Instruments instruments;
  private final Site site;

  ChangeFeed(Directory directory, Instruments instruments, Site site) {
    this.directory = directory;
    this.instruments = instruments;
    this.site = site;
  }

  /// The feed as text.
  ///
  /// @param self the path of the feed
  /// @param page the path of the page it belongs to
  public String of(List<Change> changes, Stamp stamp, String self, String page, Reading reading) {
    var text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      xml.writeAttribute("xml:lang", reading.language().tag());
      head(xml, changes, stamp, self, page, reading);
      for (Change change : changes) {
        entry(xml, change, reading);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private void head(
      XMLStreamWriter xml,
      List<Change> changes,
      Stamp stamp,
      String self,
      String page,
      Reading reading)
      throws XMLStreamException {
    element(xml, "id", "urn:uuid:" + uuid(site.address(self)));
    element(xml, "title", reading.say("directory.out.feed.title"));
    element(xml, "subtitle", StampWords.line(stamp, reading));
    Instant last = changes.isEmpty() ? Instant.EPOCH : changes.getFirst().at();
    element(xml, "updated", time(last));
    xml.writeStartElement("author");
    element(xml, "name", reading.say("directory.title"));
    xml.writeEndElement();
    link(xml, "self", site.address(self), "application/atom+xml");
    link(xml, "alternate", site.address(page), "text/html");
  }

  private void entry(XMLStreamWriter xml, Change change, Reading reading)
      throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", "urn:uuid:" + change.uuid());
    element(xml, "title", title(change, reading));
    element(xml, "updated", time(change.at()));
    link(xml, "alternate", site.address(page(change, reading)), "text/html");
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", change.kind());
    element(xml, "summary", summary(change, reading));
    xml.writeEndElement();
  }

  private String title(Change change, Reading reading) {
    String state =
        StateCode.of(change.state())
            .flatMap(instruments::state)
            .map(found -> found.name(reading.language()))
            .orElse(change.state());
    return reading.say(
        "directory.out.feed.entry",
        "state",
        state,
        "kind",
        reading.say("directory.out.kind." + change.kind()),
        "what",
        reading.word("directory.out.what.", change.what()));
  }

  private String summary(Change change, Reading reading) {
    String name = authority(change).map(each -> each.name(reading.language()).value()).orElse("");
    String who = name.isEmpty() ? change.id() : name;
    return change.what() == Change.What.CHANGED ? who + ": " + columns(change, reading) : who;
  }

  private static String columns(Change change, Reading reading) {
    List<String> names = change.columns().stream().map(each -> column(each, reading)).toList();
    return names.isEmpty() ? "" : reading.visitor().formats().list(names);
  }

  // A column that no file has is called as in the tables.
  private static String column(String code, Reading reading) {
    return Stream.of("directory.column." + code, "directory.field." + code)
        .filter(key -> reading.words().has(reading.language(), key))
        .findFirst()
        .map(reading::say)
        .orElse(code);
  }

  private Optional<Authority> authority(Change change) {
    String id = change.kind().equals("authorities") ? change.id() : change.cell("authority");
    return directory.authority(id);
  }

  private String page(Change change, Reading reading) {
    String path =
        authority(change)
            .map(each -> "/directory/authorities/" + each.id())
            .orElse(change.state().isEmpty() ? "/directory" : "/directory/" + change.state());
    return reading.address(path);
  }

  private static String time(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static UUID uuid(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String address, String type)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address);
    xml.writeAttribute("type", type);
  }
}
