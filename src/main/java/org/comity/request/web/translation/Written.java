package org.comity.request.web.translation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.language.Language;
import org.comity.request.exchange.TextUnit;
import org.comity.request.exchange.Translations;
import org.comity.request.exchange.XliffFile;

/// What somebody wrote into the page, by the path of the text.
final class Written {
  private static final String RIGHT = "right-";

  private Written() {}

  /// The name of the control of a text.
  static String id(int number) {
    return "text-" + number;
  }

  /// What was changed: another text, or one of an earlier wording that is said to be right still.
  static Map<String, String> of(Translations seen, Language to, Map<String, String> sent) {
    Map<String, String> changed = new HashMap<>();
    List<TextUnit> units = seen.units();
    for (int i = 0; i < units.size(); i++) {
      TextUnit unit = units.get(i);
      Optional<String> text = Optional.ofNullable(sent.get(id(i))).map(Written::lines);
      boolean right = sent.containsKey(RIGHT + id(i));
      text.filter(written -> right || !written.equals(lines(seen.held(unit, to))))
          .ifPresent(written -> changed.put(unit.path(), written));
    }
    return changed;
  }

  /// Everything that was written.
  static Map<String, String> texts(Translations seen, Map<String, String> sent) {
    Map<String, String> texts = new HashMap<>();
    List<TextUnit> units = seen.units();
    for (int i = 0; i < units.size(); i++) {
      Optional<String> text = Optional.ofNullable(sent.get(id(i)));
      String path = units.get(i).path();
      text.ifPresent(written -> texts.put(path, lines(written)));
    }
    return texts;
  }

  /// What came in a file.
  static Map<String, String> came(Translations now, XliffFile.Reading.Read read) {
    Map<String, String> texts = new HashMap<>();
    for (TextUnit unit : now.units()) {
      Optional.ofNullable(read.units().get(unit.path()))
          .ifPresent(came -> texts.put(unit.path(), came.target()));
    }
    return texts;
  }

  /// Texts as the page would send them, each said to be right.
  static Map<String, String> named(Sheet sheet, Map<String, String> texts) {
    Map<String, String> sent = new HashMap<>();
    List<TextUnit> units = sheet.translations().units();
    for (int i = 0; i < units.size(); i++) {
      String text = texts.get(units.get(i).path());
      if (text != null) {
        sent.put(id(i), text);
        sent.put(RIGHT + id(i), "true");
      }
    }
    return sent;
  }

  // A browser sends line ends of its own.
  private static String lines(String text) {
    return text.replace("\r\n", "\n").strip();
  }
}
