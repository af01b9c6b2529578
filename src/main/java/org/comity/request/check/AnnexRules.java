package org.comity.request.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.form.interview.Place;
import tools.jackson.databind.JsonNode;

/// Rules that look at the annexes a request speaks of.
final class AnnexRules {
  private static final Place ANNEXES = Place.of("trans.annexes");
  // The part of an entry, such as a document, that lists the numbers of its annexes.
  private static final String PART = "annex";
  // In small letters. Looking for the words first is far quicker than trying them at each letter.
  private static final List<String> WORDS = List.of("annex", "anexo", "приложени", "مرفق", "附件");
  private static final Pattern ANNEX =
      Pattern.compile(
          "(?:\\bannexe?|\\banexo|приложени(?:ем|[еияю])|مرفق|附件)"
              + "\\s*(?:№|no\\.?|n[o°º]\\.?|رقم)?\\s*(\\p{Nd}{1,3})");
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{1,3}");

  private AnnexRules() {}

  /// R49: an annex is named and not attached, or attached and not named.
  static List<Hit> named(CaseView view) {
    Set<Integer> named = new TreeSet<>();
    for (Place place : view.interview().places()) {
      JsonNode written = view.interview().written(place);
      if (written != null && !place.equals(ANNEXES)) {
        collect(written, named);
      }
    }
    int attached = view.entries(ANNEXES).size();
    var hits = new ArrayList<Hit>();
    for (int annex : named) {
      if (annex > attached) {
        hits.add(Hit.at(ANNEXES.key(), Integer.toString(annex)));
      }
    }
    for (int annex = 1; annex <= attached; annex++) {
      if (!named.contains(annex)) {
        hits.add(new Hit(ANNEXES, "[" + (annex - 1) + "]", Integer.toString(annex)));
      }
    }
    return hits;
  }

  private static void collect(JsonNode written, Set<Integer> into) {
    if (written.isString()) {
      collect(written.asString(), into);
    } else if (written.isContainer()) {
      JsonNode listed = written.path(PART);
      if (listed.isString()) {
        numbers(listed.asString(), into);
      }
      for (JsonNode each : written) {
        collect(each, into);
      }
    }
  }

  private static void numbers(String list, Set<Integer> into) {
    Matcher number = NUMBER.matcher(list);
    while (number.find()) {
      into.add(Integer.valueOf(number.group()));
    }
  }

  private static void collect(String text, Set<Integer> into) {
    if (!hasDigit(text)) {
      return;
    }
    String small = text.toLowerCase(Locale.ROOT);
    Matcher annex = ANNEX.matcher(small).useTransparentBounds(true);
    for (String word : WORDS) {
      for (int at = small.indexOf(word); at >= 0; at = small.indexOf(word, at + 1)) {
        if (annex.region(at, small.length()).lookingAt()) {
          into.add(Integer.valueOf(annex.group(1)));
        }
      }
    }
  }

  private static boolean hasDigit(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isDigit(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }
}
