package org.comity.document.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the numbers and citations in Arabic text that would come out in a wrong order unless they
/// are isolated: `18(13)`, `2011-04-05`, `CTOC/2024/3`, `+43 1 26060`.
final class Citations {
  private static final Pattern CITATION =
      Pattern.compile(
          "[0-9A-Za-z]{1,20}(?:[-/.:–][0-9A-Za-z]{1,20})*(?:\\([0-9A-Za-z]{1,6}\\))+"
              + "|[0-9A-Za-z]{1,20}(?:[-/.:–][0-9A-Za-z]{1,20})+"
              + "|\\+[0-9][ 0-9-]{3,24}[0-9]");

  private Citations() {}

  /// Writes text with each citation isolated.
  static void write(String text, Markup out) {
    Matcher citation = CITATION.matcher(text);
    int from = 0;
    while (citation.find()) {
      out.text(text.substring(from, citation.start()));
      isolated(citation.group(), out);
      from = citation.end();
    }
    out.text(text.substring(from));
  }

  /// Writes a number or citation isolated.
  static void isolated(String text, Markup out) {
    out.tag("<bdi dir=\"ltr\">").text(text).tag("</bdi>");
  }
}
