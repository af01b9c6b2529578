package org.comity.form.laws.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.comity.form.Value;
import org.comity.form.laws.Law;
import org.comity.form.laws.LawText;
import org.comity.language.Formats;
import org.comity.language.Language;
import org.comity.language.Words;
import org.jspecify.annotations.Nullable;

/// What the library says of a law, line by line.
///
/// @param words the words of the interface
/// @param formats how the reader writes dates
public record LawInWords(Words words, Formats formats) {
  /// One line under its name.
  ///
  /// @param name what it says
  /// @param value the words
  /// @param link where it leads; empty for nowhere
  /// @param detail what more there is to know; empty for nothing
  public record Line(String name, String value, String link, String detail) {
    Line(String name, String value, String link) {
      this(name, value, link, "");
    }

    /// Whether the link leads to a file that is kept here.
    public boolean fetches() {
      return link.startsWith("/");
    }
  }

  /// The lines of a law, without those of which nothing is said, the file with where it is fetched.
  public List<Line> lines(Law law) {
    return lines(law.text(), "/laws/" + law.id() + "/files/");
  }

  /// The lines of what is said of a law.
  public List<Line> lines(LawText law) {
    return lines(law, "");
  }

  private List<Line> lines(LawText law, String files) {
    List<Line> lines = new ArrayList<>();
    add(lines, "title", law.title());
    add(lines, "shortName", law.shortName());
    add(lines, "articles", law.articles());
    add(lines, "date", law.date() == null ? null : formats.date(law.date()));
    add(lines, "language", law.language() == null ? null : language(law.language()));
    if (law.link() != null) {
      lines.add(new Line(say("form.laws.link"), law.link(), law.link()));
    }
    if (law.file() != null) {
      lines.add(file(law.file(), files));
      lines.add(new Line(say("form.laws.fileHash"), law.file().hash(), ""));
    }
    law.titles()
        .forEach((tag, title) -> lines.add(new Line(say("form.laws.titleIn", tag), title, "")));
    if (law.retired()) {
      lines.add(new Line(say("form.laws.standing"), say("form.laws.retired"), ""));
    }
    return lines;
  }

  /// The lines as one text, as two versions are compared.
  public String text(LawText law) {
    return lines(law).stream()
        .map(
            line ->
                line.name()
                    + ": "
                    + line.value()
                    + (line.detail().isEmpty() ? "" : " (" + line.detail() + ")"))
        .collect(Collectors.joining("\n"));
  }

  private Line file(Value.NamedFile file, String files) {
    String kind = words.say(formats.language(), "file.kind." + file.kind());
    String detail = "\u2068" + kind + "\u2069" + formats.comma() + formats.size(file.size());
    String link = files.isEmpty() ? "" : files + file.id();
    return new Line(say("form.laws.file"), file.name(), link, detail);
  }

  private void add(List<Line> lines, String name, @Nullable String value) {
    if (value != null) {
      lines.add(new Line(say("form.laws." + name), value, ""));
    }
  }

  private String language(String tag) {
    return LawForms.name(tag, formats.language().locale());
  }

  private String say(String key) {
    return words.say(formats.language(), key);
  }

  private String say(String key, String tag) {
    String name = Language.of(tag).map(Language::ownName).orElse(tag);
    return words.say(formats.language(), key, "language", name);
  }
}
