package org.comity.directory.in;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Telephone;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads one contact card as the contact data of one authority. Pictures, sounds and keys are left
/// out before it is read, so that they cost no memory.
final class CardReading {
  private static final String BEGIN = "BEGIN:VCARD";
  private static final Set<String> LEFT_OUT = Set.of("PHOTO", "LOGO", "SOUND", "KEY");
  private static final String ADDRESS_OF_OURS = "urn:comity:authority:";

  private CardReading() {}

  /// A card.
  ///
  /// @param cells what it says, by the columns of the tables
  /// @param leftOut what was left out, such as `PHOTO`
  record Card(Map<String, String> cells, List<String> leftOut) {}

  static boolean isCard(byte[] file) {
    int length = Math.min(file.length, 64);
    String head = new String(file, 0, length, StandardCharsets.UTF_8);
    return head.replace("\uFEFF", "").stripLeading().regionMatches(true, 0, BEGIN, 0, 11);
  }

  /// The card; empty where there is none that can be read, or more than one.
  static Optional<Card> read(byte[] file) {
    List<String> leftOut = new ArrayList<>();
    String text = new String(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
    try (var reader = new VCardReader(without(text, leftOut))) {
      VCard card = reader.readNext();
      return card == null || reader.readNext() != null
          ? Optional.empty()
          : Optional.of(new Card(cells(card), leftOut));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  // A property runs on over the lines that begin with white space.
  private static String without(String text, List<String> leftOut) {
    var kept = new StringBuilder();
    boolean out = false;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      boolean runsOn = line.startsWith(" ") || line.startsWith("\t");
      if (!runsOn) {
        String name = line.split("[;:]", 2)[0].toUpperCase(Locale.ROOT);
        String bare = name.substring(name.lastIndexOf('.') + 1);
        out = LEFT_OUT.contains(bare);
        if (out && !leftOut.contains(bare)) {
          leftOut.add(bare);
        }
      }
      if (!out) {
        kept.append(line).append("\r\n");
      }
    }
    return kept.toString();
  }

  private static Map<String, String> cells(VCard card) {
    Map<String, String> cells = new LinkedHashMap<>();
    String uid = card.getUid() == null ? "" : card.getUid().getValue();
    cells.put("authority", uid.startsWith(ADDRESS_OF_OURS) ? uid.substring(21) : "");
    cells.put("name_en", card.getFormattedName() == null ? "" : name(card));
    cells.put("phones", phones(card, false));
    cells.put("faxes", phones(card, true));
    cells.put("emails", joined(card.getEmails().stream().map(each -> each.getValue())));
    cells.put("address", joined(card.getAddresses().stream().flatMap(CardReading::lines)));
    cells.put("website", card.getUrls().isEmpty() ? "" : card.getUrls().getFirst().getValue());
    String zone = card.getTimezone() == null ? null : card.getTimezone().getText();
    cells.put("zone", zone == null ? "" : zone);
    cells.values().removeIf(String::isBlank);
    return cells;
  }

  private static String name(VCard card) {
    return card.getFormattedNames().stream()
        .filter(each -> each.getLanguage() == null || each.getLanguage().startsWith("en"))
        .map(each -> each.getValue())
        .findFirst()
        .orElse("");
  }

  private static String phones(VCard card, boolean fax) {
    return joined(
        card.getTelephoneNumbers().stream()
            .filter(each -> each.getTypes().contains(TelephoneType.FAX) == fax)
            .map(CardReading::phone));
  }

  private static String phone(Telephone each) {
    return each.getUri() == null ? each.getText() : each.getUri().toString();
  }

  private static Stream<String> lines(Address address) {
    return Stream.concat(
        address.getStreetAddresses().stream(),
        Stream.of(address.getPostalCode(), address.getLocality())
            .filter(part -> part != null && !part.isBlank()));
  }

  private static String joined(Stream<String> parts) {
    return parts.filter(part -> part != null).collect(Collectors.joining("|"));
  }
}
