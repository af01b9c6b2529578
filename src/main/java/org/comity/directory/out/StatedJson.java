package org.comity.directory.out;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.directory.AcceptedLanguages;
import org.comity.directory.Channel;
import org.comity.directory.Designation;
import org.comity.directory.Grounds;
import org.comity.directory.LanguageRule;
import org.comity.directory.LegalBasis;
import org.comity.directory.Requirement;
import org.comity.directory.Stated;
import org.comity.directory.contact.ContactPoint;
import org.comity.directory.contact.Phone;
import org.comity.instrument.Origin;
import org.jspecify.annotations.Nullable;

/// What States state, as JSON. What is not stated has no name in it. Days are ISO 8601, words those
/// of the tables, such as `around-the-clock`.
public final class StatedJson {
  private StatedJson() {}

  /// A designation.
  public static Map<String, Object> of(Designation each) {
    Map<String, Object> one = stated(each, each.id());
    one.put("function", Cells.word(each.function()));
    put(one, "stages", each.stages().stream().map(Cells::word).sorted().toList());
    put(one, "crime", each.crime().map(Cells::word).orElse(""));
    return one;
  }

  /// Languages in which requests are accepted: `any` of them, `all`, or one after the other.
  public static Map<String, Object> of(AcceptedLanguages each) {
    Map<String, Object> one = stated(each, each.id());
    one.put(
        "rule",
        switch (each.rule()) {
          case LanguageRule.Any any -> "any";
          case LanguageRule.All all -> "all";
          case LanguageRule.InOrder order -> "in-order";
        });
    one.put("languages", each.rule().languages());
    return one;
  }

  /// Whether a channel is open.
  public static Map<String, Object> of(Channel each) {
    Map<String, Object> one = stated(each, each.id());
    one.put("channel", Cells.word(each.kind()));
    one.put("acceptance", Cells.word(each.acceptance()));
    return one;
  }

  /// Whether a treaty is taken as legal basis of extradition.
  public static Map<String, Object> of(LegalBasis each) {
    Map<String, Object> one = stated(each, each.id());
    one.put("statement", Cells.word(each.statement()));
    put(one, "alsoFor", each.alsoFor());
    put(one, "words", each.words());
    return one;
  }

  /// What is asked of a request.
  public static Map<String, Object> of(Requirement each) {
    Map<String, Object> one = stated(each, each.id());
    one.put("topic", Cells.word(each.topic()));
    put(one, "words", each.text());
    put(one, "address", each.address());
    return one;
  }

  private static Map<String, Object> stated(Stated each, String id) {
    Grounds grounds = each.grounds();
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("id", id);
    put(one, "basis", grounds.basis());
    put(one, "article", grounds.article());
    put(one, "territory", grounds.territory());
    put(one, "validFrom", grounds.period().first());
    put(one, "validTo", grounds.period().last());
    put(one, "notified", grounds.notified());
    put(one, "reference", grounds.reference());
    one.put("origin", origin(grounds.origin()));
    return one;
  }

  /// How an authority is reached.
  ///
  /// @param shown whether the reader may see numbers and mailboxes; without, they are left out
  public static Map<String, Object> of(ContactPoint point, boolean shown) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("id", point.id());
    one.put("kind", Cells.word(point.kind()));
    one.put("visibility", point.visibility().word());
    one.put("shown", shown);
    if (shown) {
      put(one, "phones", point.reach().phones().stream().map(Phone::address).toList());
      put(one, "faxes", point.reach().faxes().stream().map(Phone::address).toList());
      put(one, "mailboxes", point.reach().mailboxes());
    }
    put(one, "address", point.reach().address());
    put(one, "zone", HoursText.zone(point.hours()));
    put(one, "hours", HoursText.of(point.hours()));
    put(one, "restDays", HoursText.rest(point.hours()));
    put(one, "use", point.use());
    one.put("origin", origin(point.origin()));
    put(one, "corrections", point.corrections().stream().map(StatedJson::of).toList());
    return one;
  }

  private static Map<String, Object> of(ContactPoint.Corrected corrected) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("fields", corrected.fields());
    one.put("origin", origin(corrected.origin()));
    return one;
  }

  /// Where something is from.
  public static Map<String, Object> origin(Origin origin) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("verified", Cells.word(origin.verified()));
    put(one, "source", origin.source());
    put(one, "asAt", Cells.asAt(origin));
    put(one, "note", origin.note());
    return one;
  }

  /// Puts a value under a name, unless it is empty.
  public static void put(Map<String, Object> one, String name, @Nullable Object value) {
    if (value instanceof List<?> list) {
      if (!list.isEmpty()) {
        one.put(name, list);
      }
    } else if (value != null && !value.toString().isEmpty()) {
      one.put(name, value.toString());
    }
  }

  /// The word of a constant, such as `around-the-clock`.
  public static String word(Enum<?> constant) {
    return Cells.word(constant);
  }
}
