package org.comity.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// A section page as a client sees it. It looks for a few names in it and reads nothing else.
///
/// @param page the page, each byte a character
record OpenSection(String page) {
  private static final String QUESTION = "class=\"question row\" id=\"";
  private static final String WRITABLE = " data-save=\"";
  private static final String RADIO = "type=\"radio\" name=\"";
  private static final String VALUE = "value=\"";
  private static final int FAMILY = 3;

  /// The token that the forms of the page carry.
  String token() {
    return after("name=\"_csrf\" value=\"", 0);
  }

  /// One answer of a choice, as the script of the page sends it; empty if there is none to choose.
  ///
  /// @param rank which of those who share the section asks; each has questions of her own, and with
  ///   a question those that hang on it
  /// @param sharing how many share it
  Optional<Map<String, String>> choice(int rank, int sharing, Random random) {
    List<String> own = own(rank, sharing);
    return own.isEmpty() ? Optional.empty() : Optional.of(choice(own, random));
  }

  private Map<String, String> choice(List<String> own, Random random) {
    String id = own.get(random.nextInt(own.size()));
    String radio = RADIO + id + ":";
    List<String> values = new ArrayList<>();
    int at = page.indexOf(radio);
    String name = after(RADIO, at);
    for (; at >= 0; at = page.indexOf(radio, at + 1)) {
      values.add(after(VALUE, at));
    }
    Map<String, String> field = new HashMap<>();
    int base = page.indexOf("name=\"" + id + ":base\"");
    field.put(id + ":base", after(VALUE, base));
    field.put(id + ":key", UUID.randomUUID().toString());
    field.put(name, values.get(random.nextInt(values.size())));
    return field;
  }

  // The ids of the open questions of one's own that offer a choice.
  private List<String> own(int rank, int sharing) {
    List<String> own = new ArrayList<>();
    Set<String> families = new LinkedHashSet<>();
    for (int at = page.indexOf(QUESTION); at >= 0; at = page.indexOf(QUESTION, at + 1)) {
      String id = after(QUESTION, at);
      boolean first = families.add(family(id));
      boolean mine = position(families, family(id), first) % sharing == rank;
      if (mine && writable(at, id) && page.indexOf(RADIO + id + ":", at) >= 0) {
        own.add(id);
      }
    }
    return own;
  }

  private boolean writable(int at, String id) {
    return page.startsWith(WRITABLE, at + QUESTION.length() + id.length() + 1);
  }

  private static int position(Set<String> families, String family, boolean last) {
    return last ? families.size() - 1 : List.copyOf(families).indexOf(family);
  }

  // A question that hangs on another is named after it.
  private static String family(String id) {
    int end = -1;
    for (int i = 0; i < FAMILY; i++) {
      int next = id.indexOf('.', end + 1);
      if (next < 0) {
        return id.substring(0, id.indexOf('@'));
      }
      end = next;
    }
    return id.substring(0, end);
  }

  private String after(String mark, int from) {
    int start = page.indexOf(mark, from) + mark.length();
    return page.substring(start, page.indexOf('"', start));
  }
}
