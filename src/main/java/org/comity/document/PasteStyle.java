package org.comity.document;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.document.PastedText.Dropped;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The style of pasted words: what a long text keeps of it.
///
/// @param bold whether they are bold
/// @param italic whether they are in italics
/// @param address where they lead to
record PasteStyle(boolean bold, boolean italic, @Nullable String address) {
  static final PasteStyle PLAIN = new PasteStyle(false, false, null);
  static final String BREAK = "\u2028";

  private static final Pattern WEIGHT = Pattern.compile("font-weight\\s*:\\s*([a-z0-9]+)");
  private static final Pattern SLANT = Pattern.compile("font-style\\s*:\\s*([a-z]+)");
  private static final Pattern COLOUR =
      Pattern.compile(
          "(?<![-\\w])(?:color|background|background-color|mso-highlight)\\s*:\\s*"
              + "(?!black|windowtext|auto|inherit|initial|transparent|none|white|#000|#fff|"
              + "rgb\\(0, ?0, ?0\\)|rgb\\(255, ?255, ?255\\))");

  PasteStyle boldly() {
    return new PasteStyle(true, italic, address);
  }

  /// The style within an element; tells what of the element's own style is left out.
  PasteStyle within(Element element, Consumer<Dropped> dropped) {
    String css = element.attr("style").toLowerCase(Locale.ROOT);
    report(element, css, dropped);
    return new PasteStyle(
        switch (element.normalName()) {
          case "b", "strong" -> !css.contains("font-weight:normal") && !isWeight(css, "400");
          default -> weight(css);
        },
        switch (element.normalName()) {
          case "i", "em", "cite", "dfn" -> !css.contains("font-style:normal");
          default -> slant(css);
        },
        address(element, dropped));
  }

  private static boolean isWeight(String css, String weight) {
    Matcher matcher = WEIGHT.matcher(css);
    return matcher.find() && matcher.group(1).equals(weight);
  }

  private boolean weight(String css) {
    Matcher weight = WEIGHT.matcher(css);
    if (!weight.find()) {
      return bold;
    }
    String value = weight.group(1);
    return value.startsWith("bold") || value.matches("[6-9]00");
  }

  private boolean slant(String css) {
    Matcher slant = SLANT.matcher(css);
    return slant.find() ? !slant.group(1).equals("normal") : italic;
  }

  private @Nullable String address(Element element, Consumer<Dropped> dropped) {
    String to = element.normalName().equals("a") ? element.attr("href").strip() : "";
    if (to.isEmpty() || to.startsWith("#")) {
      return address;
    }
    if (Span.Link.isAllowed(to)) {
      return to;
    }
    dropped.accept(Dropped.ADDRESS);
    return address;
  }

  private static void report(Element element, String css, Consumer<Dropped> dropped) {
    String name = element.normalName();
    if (COLOUR.matcher(css).find() || name.equals("mark") || element.hasAttr("color")) {
      dropped.accept(Dropped.COLOUR);
    }
    if (name.equals("u") || (css.contains("underline") && !name.equals("a"))) {
      dropped.accept(Dropped.UNDERLINE);
    }
    if (name.equals("s") || name.equals("strike") || css.contains("line-through")) {
      dropped.accept(Dropped.STRIKETHROUGH);
    }
    if (name.equals("sup") || name.equals("sub")) {
      dropped.accept(Dropped.RAISED);
    }
  }

  /// Adds words to a line. A line end in HTML is a blank; [#BREAK] is a line end. A row of no-break
  /// spaces, by which word processors indent, is one blank.
  void add(List<Span> line, String html) {
    String words =
        html.equals(BREAK)
            ? "\n"
            : html.replaceAll("[\\s\\u00A0]*\\u00A0[\\s\\u00A0]+|[\\s]+\\u00A0|\\s+", " ");
    var run = new Span.Run(words, bold, italic);
    line.add(address == null ? run : new Span.Link(address, List.of(run)));
  }
}
