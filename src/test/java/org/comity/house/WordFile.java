package org.comity.house;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comity.language.Language;

/// The words of one room in one language, as the file has them.
///
/// @param room the room
/// @param language the language
/// @param text the whole file
/// @param words pattern by key
record WordFile(String room, Language language, String text, Map<String, String> words) {
  private static final Path FOLDER = Path.of("src/main/resources/org/comity");
  private static final Pattern KEY = Pattern.compile("^([\\w.-]+)\\s*=", Pattern.MULTILINE);
  private static final Pattern USED = Pattern.compile("^# used: (\\S+)$", Pattern.MULTILINE);

  /// Every file of words.
  static List<WordFile> all() {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                ProjectFiles.below(FOLDER, "words_" + language.tag() + ".properties").stream()
                    .map(file -> read(file, language)))
        .toList();
  }

  private static WordFile read(Path file, Language language) {
    String text = ProjectFiles.text(file);
    var properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> words = new TreeMap<>();
    properties.forEach((key, value) -> words.put((String) key, (String) value));
    return new WordFile(FOLDER.relativize(file).getName(0).toString(), language, text, words);
  }

  /// Keys that stand in the file more than once.
  List<String> doubled() {
    Set<String> seen = new TreeSet<>();
    return KEY.matcher(text)
        .results()
        .map(key -> key.group(1))
        .filter(key -> !seen.add(key))
        .toList();
  }

  /// The beginnings of keys that the code puts together, declared as `# used: room.page.`.
  List<String> usedPrefixes() {
    return USED.matcher(text).results().map(used -> used.group(1)).toList();
  }

  /// The sentence of a key; empty if it has none.
  String pattern(String key) {
    return words.getOrDefault(key, "");
  }

  /// The names of the arguments of a sentence; refuses a pattern that ICU cannot read.
  Set<String> arguments(String key) {
    return new TreeSet<>(new MessageFormat(pattern(key), language.locale()).getArgumentNames());
  }

  /// The forms that each plural of a sentence has.
  List<Set<String>> plurals(String key) {
    var pattern = new MessagePattern(pattern(key));
    List<Set<String>> plurals = new ArrayList<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
        plurals.add(forms(pattern, i));
      }
    }
    return plurals;
  }

  private static Set<String> forms(MessagePattern pattern, int start) {
    Set<String> forms = new TreeSet<>();
    for (int i = start + 1; i < pattern.getLimitPartIndex(start); i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_SELECTOR) {
        forms.add(pattern.getSubstring(part));
      } else if (part.getType() == Part.Type.MSG_START) {
        i = pattern.getLimitPartIndex(i);
      }
    }
    return forms;
  }

  /// Where and which, for messages.
  String at(String key) {
    return room + " " + language.tag() + " " + key;
  }
}
