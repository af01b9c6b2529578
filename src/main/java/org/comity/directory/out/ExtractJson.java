package org.comity.directory.out;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.comity.directory.Authority;
import org.comity.instrument.web.Reading;
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
    StatedJson.put(one, "territory", authority.territory());
    one.put("names", new TreeMap<>(authority.names()));
    StatedJson.put(one, "originalLanguage", authority.original());
    StatedJson.put(one, "partOf", authority.partOf());
    StatedJson.put(one, "careOf", authority.careOf());
    StatedJson.put(one, "website", authority.website());
    one.put(
        "contacts",
        entry.contacts().stream().map(each -> StatedJson.of(each.point(), each.shown())).toList());
    one.put("designations", entry.named().stream().map(StatedJson::of).toList());
    said(one, entry.said());
    one.put("origin", StatedJson.origin(authority.origin()));
    return one;
  }

  private static void said(Map<String, Object> one, Extract.Said said) {
    StatedJson.put(one, "languages", said.languages().stream().map(StatedJson::of).toList());
    StatedJson.put(one, "channels", said.channels().stream().map(StatedJson::of).toList());
    StatedJson.put(one, "legalBases", said.legalBases().stream().map(StatedJson::of).toList());
  }
}
