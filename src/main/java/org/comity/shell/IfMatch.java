package org.comity.shell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// On which version a program writes, as its header `If-Match` says.
public sealed interface IfMatch {
  /// The form of the header: one version in quotation marks.
  Pattern FORM = Pattern.compile("\"(\\d{1,9})\"");

  /// It names a version; 0 for a thing that is not there yet.
  record Version(int number) implements IfMatch {}

  /// It is missing or cannot be read.
  ///
  /// @param status what to answer
  /// @param words the key of the sentence
  record Unmet(int status, String words) implements IfMatch {}

  /// Reads the header as it came; null if it did not come.
  static IfMatch of(@Nullable String header) {
    if (header == null) {
      return new Unmet(428, "shell.api.if-match-needed");
    }
    Matcher version = FORM.matcher(header.strip());
    return version.matches()
        ? new Version(Integer.parseInt(version.group(1)))
        : new Unmet(400, "shell.api.if-match-unreadable");
  }
}
