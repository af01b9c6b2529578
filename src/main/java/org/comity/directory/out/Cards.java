package org.comity.directory.out;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.json.JCardWriter;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Categories;
import ezvcard.property.FormattedName;
import ezvcard.property.Kind;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.Revision;
import ezvcard.property.Telephone;
import ezvcard.property.Timezone;
import ezvcard.property.Uid;
import ezvcard.util.TelUri;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comity.directory.AcceptedLanguages;
import org.comity.directory.Authority;
import org.comity.directory.Directory;
import org.comity.directory.Holding;
import org.comity.directory.contact.ContactPoint;
import org.comity.directory.contact.Phone;
import org.comity.directory.kept.EntryVersion;
import org.comity.directory.kept.EntryVersions;
import org.comity.instrument.web.Reading;
import org.springframework.stereotype.Component;

/// Authorities as contact cards, for a telephone or a mail program: vCard 4 (RFC 6350) and jCard
/// (RFC 7095). The name stands in every language in which it is known, marked as the same name.
@Component
public class Cards {
  /// The media type of vCard.
  public static final String VCARD = "text/vcard;charset=UTF-8";

  /// The media type of jCard.
  public static final String JCARD = "application/vcard+json";

  private static final String SAME = "1";

  private final Directory directory;
  private final EntryVersions versions;

  Cards(Directory directory, EntryVersions versions) {
    this.directory = directory;
    this.versions = versions;
  }

  /// The cards as vCard 4.
  public String text(Extract extract, Reading reading) {
    var text = new StringWriter();
    try (var writer = new VCardWriter(text, VCardVersion.V4_0)) {
      writer.setAddProdId(false);
      for (VCard card : cards(extract, reading)) {
        writer.write(card);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /// The cards as jCard: one, or a list of several.
  public String json(Extract extract, Reading reading) {
    var text = new StringWriter();
    try (var writer = new JCardWriter(text, extract.entries().size() != 1)) {
      writer.setAddProdId(false);
      for (VCard card : cards(extract, reading)) {
        writer.write(card);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private List<VCard> cards(Extract extract, Reading reading) {
    return extract.entries().stream().map(each -> card(each, extract.stamp(), reading)).toList();
  }

  private VCard card(Extract.Entry entry, Stamp stamp, Reading reading) {
    Authority authority = entry.authority();
    var card = new VCard(VCardVersion.V4_0);
    card.setProductId("-//Comity//Directory//EN");
    card.setKind(Kind.org());
    card.setUid(new Uid("urn:comity:authority:" + authority.id()));
    names(card, authority);
    entry.contacts().forEach(each -> reached(card, each.point(), entry, reading));
    languages(card, entry, stamp);
    categories(card, entry, reading);
    if (!authority.website().isEmpty()) {
      card.addUrl(authority.website());
    }
    card.addSource(stamp.from());
    card.setRevision(new Revision(changed(authority)));
    note(card, StampWords.line(stamp, reading), reading.language().tag());
    card.setExtendedProperty(
        "X-COMITY-USE-UNTIL", stamp.useUntil().format(DateTimeFormatter.BASIC_ISO_DATE));
    return card;
  }

  private static void names(VCard card, Authority authority) {
    for (Map.Entry<String, String> name : new TreeMap<>(authority.names()).entrySet()) {
      var formatted = new FormattedName(name.getValue());
      var body = new Organization();
      formatted.setLanguage(name.getKey());
      body.setLanguage(name.getKey());
      if (authority.names().size() > 1) {
        formatted.setAltId(SAME);
        body.setAltId(SAME);
      }
      // The ministry is known in English alone.
      if (name.getKey().equals("en") && !authority.partOf().isEmpty()) {
        body.getValues().add(authority.partOf());
      }
      body.getValues().add(name.getValue());
      card.addFormattedName(formatted);
      card.addOrganization(body);
    }
  }

  private static void reached(
      VCard card, ContactPoint point, Extract.Entry entry, Reading reading) {
    List<TelephoneType> own = types(point.kind());
    point.reach().phones().forEach(each -> telephone(card, each, own, TelephoneType.VOICE));
    point.reach().faxes().forEach(each -> telephone(card, each, own, TelephoneType.FAX));
    point.reach().mailboxes().forEach(card::addEmail);
    if (!point.reach().address().isEmpty()) {
      card.addAddress(address(point.reach().address(), entry, reading));
    }
    String zone = HoursText.zone(point.hours());
    if (!zone.isEmpty() && card.getTimezone() == null) {
      card.setTimezone(new Timezone(zone));
    }
    if (!point.use().isEmpty()) {
      note(card, point.use(), "en");
    }
  }

  private static List<TelephoneType> types(ContactPoint.Kind kind) {
    return switch (kind) {
      case OFFICE -> List.of(TelephoneType.WORK);
      case AROUND_THE_CLOCK -> List.of(TelephoneType.WORK, TelephoneType.get("x-around-the-clock"));
      case URGENT -> List.of(TelephoneType.WORK, TelephoneType.get("x-urgent"));
    };
  }

  private static void telephone(
      VCard card, Phone phone, List<TelephoneType> own, TelephoneType type) {
    var number = new TelUri.Builder(phone.number());
    if (!phone.extension().isEmpty()) {
      number.extension(phone.extension());
    }
    var telephone = new Telephone(number.build());
    telephone.getTypes().addAll(own);
    telephone.getTypes().add(type);
    card.addTelephoneNumber(telephone);
  }

  // Which line is the town is not known: the lines stand together, and the State apart.
  private static Address address(List<String> lines, Extract.Entry entry, Reading reading) {
    String state = entry.state().name(reading.language());
    var address = new Address();
    address.getStreetAddresses().addAll(lines);
    address.setCountry(state);
    address.setLabel(String.join("\n", lines) + "\n" + state);
    return address;
  }

  // In which languages one may write, under whatever it is named for.
  private void languages(VCard card, Extract.Entry entry, Stamp stamp) {
    List<String> bases =
        entry.named().stream().map(each -> each.grounds().basis()).distinct().toList();
    List<String> codes = new ArrayList<>();
    for (AcceptedLanguages each : directory.languages(entry.state().code())) {
      if (bases.contains(each.grounds().basis())
          && each.grounds().on(stamp.shownFor()) == Holding.HOLDS) {
        codes.addAll(each.rule().languages());
      }
    }
    codes.stream().distinct().forEach(card::addLanguage);
  }

  private static void categories(VCard card, Extract.Entry entry, Reading reading) {
    List<String> functions =
        entry.named().stream()
            .map(each -> reading.word("directory.function.", each.function()))
            .distinct()
            .toList();
    if (!functions.isEmpty()) {
      var categories = new Categories();
      categories.getValues().addAll(functions);
      card.setCategories(categories);
    }
  }

  private static void note(VCard card, String text, String language) {
    Note note = card.addNote(text);
    note.setLanguage(language);
  }

  private Instant changed(Authority authority) {
    List<EntryVersion> all = versions.of("authorities", authority.id());
    return all.isEmpty() ? Instant.EPOCH : all.getLast().loaded();
  }
}
