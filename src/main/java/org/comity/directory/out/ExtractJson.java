package org.comity.directory.out;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comity.directory.Authority;
import org.comity.directory.Designation;
import org.comity.directory.Grounds;
import org.comity.directory.contact.ContactPoint;
import org.comity.directory.contact.Phone;
import org.comity.instrument.Origin;
import org.comity.instrument.web.Reading;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A part of the directory as JSON. What is not stated has no name in it; nothing is ever `false`
/// for want of a source. Days are ISO 8601, telephones `tel:` addresses, zones IANA names.
///
/// @param extract the part
/// @param reading who reads
public record ExtractJson(Extract extract, Reading reading) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// The text.
  public String text() {
    Map<String, Object> all = new LinkedHashMap<>();
    Stamp stamp = extract.stamp();
    all.put("shownFor", stamp.shownFor().toString());
    all.put("madeOn", stamp.made().toString());
    all.put("useUntil", stamp.useUntil().toString());
    all.put("from", stamp.from());
    all.put("rehearsal", stamp.rehearsal());
    all.put("notice", StampWords.line(stamp, reading));
    all.put("authorities", extract.entries().stream().map(this::authority).toList());
    return JSON.writeValueAsString(all);
  }

  private Map<String, Object> authority(Extract.Entry entry) {
    Authority authority = entry.authority();
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("id", authority.id());
    one.put("state", authority.state().value());
    one.put("stateName", entry.state().name(reading.language()));
    stated(one, "territory", authority.territory());
    one.put("names", new TreeMap<>(authority.names()));
    stated(one, "originalLanguage", authority.original());
    stated(one, "partOf", authority.partOf());
    stated(one, "careOf", authority.careOf());
    stated(one, "website", authority.website());
    one.put("contacts", entry.contacts().stream().map(ExtractJson::contact).toList());
    one.put("designations", entry.named().stream().map(ExtractJson::designation).toList());
    one.put("origin", origin(authority.origin()));
    return one;
  }

  private static Map<String, Object> contact(Extract.Reached reached) {
    ContactPoint point = reached.point();
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("id", point.id());
    one.put("kind", Cells.word(point.kind()));
    one.put("visibility", point.visibility().word());
    one.put("shown", reached.shown());
    stated(one, "phones", point.reach().phones().stream().map(Phone::address).toList());
    stated(one, "faxes", point.reach().faxes().stream().map(Phone::address).toList());
    stated(one, "mailboxes", point.reach().mailboxes());
    stated(one, "address", point.reach().address());
    stated(one, "zone", HoursText.zone(point.hours()));
    stated(one, "hours", HoursText.of(point.hours()));
    stated(one, "restDays", HoursText.rest(point.hours()));
    stated(one, "use", point.use());
    one.put("origin", origin(point.origin()));
    if (!point.corrections().isEmpty()) {
      one.put("corrections", point.corrections().stream().map(ExtractJson::correction).toList());
    }
    return one;
  }

  private static Map<String, Object> correction(ContactPoint.Corrected corrected) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("fields", corrected.fields());
    one.put("origin", origin(corrected.origin()));
    return one;
  }

  private static Map<String, Object> designation(Designation each) {
    Grounds grounds = each.grounds();
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("id", each.id());
    one.put("basis", grounds.basis());
    stated(one, "article", grounds.article());
    one.put("function", Cells.word(each.function()));
    stated(one, "territory", grounds.territory());
    stated(one, "stages", each.stages().stream().map(Cells::word).toList());
    stated(one, "crime", each.crime().map(Cells::word).orElse(""));
    stated(one, "validFrom", grounds.period().first());
    stated(one, "validTo", grounds.period().last());
    stated(one, "notified", grounds.notified());
    stated(one, "reference", grounds.reference());
    one.put("origin", origin(grounds.origin()));
    return one;
  }

  private static Map<String, Object> origin(Origin origin) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("verified", Cells.word(origin.verified()));
    stated(one, "source", origin.source());
    stated(one, "asAt", Cells.asAt(origin));
    stated(one, "note", origin.note());
    return one;
  }

  private static void stated(Map<String, Object> one, String name, @Nullable Object value) {
    if (value instanceof List<?> list) {
      if (!list.isEmpty()) {
        one.put(name, list);
      }
    } else if (value != null && !value.toString().isEmpty()) {
      one.put(name, value.toString());
    }
  }
}
