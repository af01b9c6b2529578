package org.comity.request.check;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which treaties and States a written basis names.
public final class Law {
  private static final Pattern TREATY = Pattern.compile("\\b(ETS|CETS) (\\d{1,3})\\b");
  private static final Map<String, String> NAMES =
      Map.of(
          "UNTOC", "UNTOC",
          "UNCAC", "UNCAC",
          "1988", "DRUGS1988",
          "Budapest", "BUDAPEST",
          "Singapore", "SGP");
  private static final Pattern NAME =
      Pattern.compile("(?<!\\w)(?:" + String.join("|", NAMES.keySet()) + ")\\b");

  // UNTOC 18 and UNCAC 46 have the same paragraphs; the Protocols apply article 18 of the
  // Convention
  // with the necessary changes (article 1(2) of each).
  private static final Set<String> SAME_PARAGRAPHS =
      Set.of("UNTOC", "UNCAC", "TIP", "SOM", "FIREARMS");

  private Law() {}

  /// The codes of the treaties and States that a basis names; empty for practice alone.
  public static Set<String> named(String basis) {
    Set<String> found = new TreeSet<>();
    Matcher name = NAME.matcher(basis);
    while (name.find()) {
      found.add(NAMES.getOrDefault(name.group(), ""));
    }
    Matcher treaty = TREATY.matcher(basis);
    while (treaty.find()) {
      String code = "%s-%03d".formatted(treaty.group(1), Integer.valueOf(treaty.group(2)));
      found.add(code.equals("CETS-224") ? "BUDAPEST-AP2" : code);
    }
    return found;
  }

  /// Whether a basis binds a request that rests on these instruments and goes to this State.
  public static boolean binds(String basis, Set<String> instruments, String requested) {
    for (String law : named(basis)) {
      boolean shared =
          SAME_PARAGRAPHS.contains(law) && instruments.stream().anyMatch(SAME_PARAGRAPHS::contains);
      if (instruments.contains(law) || law.equals(requested) || shared) {
        return true;
      }
    }
    return false;
  }
}
