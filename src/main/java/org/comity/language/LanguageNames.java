package org.comity.language;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The names of the languages of the world, as a list shows them.
public final class LanguageNames {
  // More than there are codes in all that is known: whoever writes others fills no memory.
  private static final int MOST = 4_000;
  private static final Map<Key, String> KNOWN = new ConcurrentHashMap<>();

  private LanguageNames() {}

  private record Key(Language reader, String code) {}

  /// The name of a language, in the language of a reader.
  ///
  /// @param code its ISO 639 code; one that is not known comes back as it is
  public static String of(String code, Language reader) {
    var key = new Key(reader, code);
    String known = KNOWN.get(key);
    if (known != null) {
      return known;
    }
    String name =
        LocaleDisplayNames.getInstance(
                reader.locale(), DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU)
            .localeDisplayName(ULocale.forLanguageTag(code));
    if (KNOWN.size() < MOST) {
      KNOWN.put(key, name);
    }
    return name;
  }
}
