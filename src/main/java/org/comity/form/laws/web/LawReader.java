package org.comity.form.laws.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.comity.form.laws.Law;
import org.comity.form.laws.LawText;
import org.comity.identity.PersonNames;
import org.comity.language.Language;
import org.comity.language.WordDifference;
import org.comity.language.Words;
import org.comity.shell.CurrentVisitor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the pages of laws say in the reader's language.
@Component
class LawReader {
  private final Words words;
  private final CurrentVisitor current;
  private final PersonNames names;

  LawReader(Words words, CurrentVisitor current, PersonNames names) {
    this.words = words;
    this.current = current;
    this.names = names;
  }

  String say(String key, Object... arguments) {
    return words.say(language(), key, arguments);
  }

  Language language() {
    return current.visitor().language();
  }

  LawInWords inWords() {
    return new LawInWords(words, current.visitor().formats());
  }

  /// The names of persons.
  Function<UUID, String> names(Set<UUID> persons) {
    Map<UUID, String> known = names.of(persons);
    return person -> known.getOrDefault(person, say("form.laws.somebody"));
  }

  /// Version, time and author of what stands.
  String saved(Law law) {
    return say(
        "form.field.saved",
        "at",
        current.visitor().formats().moment(law.at()),
        "version",
        law.version(),
        "by",
        names(Set.of(law.author())).apply(law.author()));
  }

  /// Author and time of a text.
  String source(Law law) {
    return names(Set.of(law.author())).apply(law.author())
        + ", "
        + current.visitor().formats().moment(law.at());
  }

  List<WordDifference.Piece> difference(@Nullable LawText before, LawText law) {
    String old = before == null ? "" : inWords().text(before);
    return WordDifference.between(old, inWords().text(law), language());
  }
}
