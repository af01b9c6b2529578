package org.comity.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.nio.file.Path;
import java.util.List;
import org.comity.testing.BesideOthers;
import org.junit.jupiter.api.Test;

@BesideOthers
class FormatTest {
  private final Formatter formatter = new Formatter();
  private final FormattedBefore before = new FormattedBefore();

  @Test
  void everyJavaFileIsInGooglesFormat() {
    List<Path> files = ProjectFiles.java();
    assertThat(files).isNotEmpty();
    List<Path> different = files.parallelStream().filter(file -> !formatted(file)).toList();
    before.save();
    assertThat(different).as("files that `./comity format` would change").isEmpty();
  }

  @Test
  void aWrappedDocumentationLineStaysWhole() throws FormatterException {
    String words =
        "Every word of a line that is too long stands in the comment after it was wrapped";
    String source = "/// %s, and again: %s.\nclass Long {}\n".formatted(words, words);
    String wrapped = formatter.formatSourceAndFixImports(source);
    assertThat(wrapped.lines().filter(line -> !line.startsWith("///")))
        .containsExactly("class Long {}");
    assertThat(wrapped.replace("\n/// ", " ").replace("/// ", ""))
        .startsWith(words + ", and again: " + words + ".");
  }

  private boolean formatted(Path file) {
    String source = ProjectFiles.text(file);
    try {
      boolean same =
          before.knows(source) || formatter.formatSourceAndFixImports(source).equals(source);
      if (same) {
        before.add(source);
      }
      return same;
    } catch (FormatterException e) {
      throw new IllegalStateException(file + " cannot be formatted", e);
    }
  }
}
