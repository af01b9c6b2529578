package org.comity.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.language.Language;

/// The style sheet of paper. It is written with directions of reading (`start`, `end`), which the
/// layout does not know: each rule that uses one is written out for both directions.
final class PaperStyle {
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
  private static final String PAGE = read("page.css");
  private static final String SHEET = read("paper.css");

  private PaperStyle() {}

  /// The style of a document.
  static String of(Language language, Set<Typeface> typefaces) {
    String other = language.direction().equals("rtl") ? "ltr" : "rtl";
    String style = SHEET;
    for (Typeface first : Typeface.values()) {
      style = style.replace("$" + first, faces(first, typefaces));
    }
    return PAGE + turned(style, language.direction(), true) + turned(style, other, false);
  }

  private static String faces(Typeface first, Set<Typeface> typefaces) {
    return Stream.concat(Stream.of(first), typefaces.stream())
        .filter(typefaces::contains)
        .distinct()
        .map(typeface -> "\"" + typeface.family() + "\"")
        .collect(Collectors.joining(", "));
  }

  private static String turned(String style, String direction, boolean all) {
    var turned = new StringBuilder();
    Matcher rule = RULE.matcher(style);
    while (rule.find()) {
      String selectors = rule.group(1).strip();
      boolean directed = rule.group(2).contains("-start") || rule.group(2).contains("-end");
      if (directed) {
        String within = "[dir=" + direction + "] ";
        String prefixed = within + selectors.replace(",", ", " + within);
        turned.append(prefixed + " {" + physical(rule.group(2), direction) + "}\n");
      } else if (all) {
        turned.append(selectors + " {" + rule.group(2) + "}\n");
      }
    }
    return turned.toString();
  }

  private static String physical(String declarations, String direction) {
    boolean leftToRight = direction.equals("ltr");
    return declarations
        .replace("inline-start", leftToRight ? "left" : "right")
        .replace("inline-end", leftToRight ? "right" : "left");
  }

  private static String read(String file) {
    try (InputStream in = PaperStyle.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException(file + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replaceAll("(?s)/\\*.*?\\*/", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
