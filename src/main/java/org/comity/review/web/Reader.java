package org.comity.review.web;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comity.form.sheets.Editions;
import org.comity.form.sheets.SavedAnswer;
import org.comity.form.web.Fields;
import org.comity.identity.PersonNames;
import org.comity.instrument.Instruments;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.review.Workspace;
import org.comity.shell.CurrentVisitor;
import org.comity.shell.Visitor;
import org.springframework.stereotype.Component;

/// What every page of a review says in the reader's language: words, names of instruments and of
/// persons, the fields of a form.
@Component
public class Reader {
  private final Words words;
  private final CurrentVisitor current;
  private final Instruments instruments;
  private final Editions editions;
  private final PersonNames names;

  Reader(
      Words words,
      CurrentVisitor current,
      Instruments instruments,
      Editions editions,
      PersonNames names) {
    this.words = words;
    this.current = current;
    this.instruments = instruments;
    this.editions = editions;
    this.names = names;
  }

  /// Who reads.
  public Visitor visitor() {
    return current.visitor();
  }

  /// The reader's language.
  public Language language() {
    return visitor().language();
  }

  /// The sentence of a key in the reader's language; arguments alternate name and value.
  public String say(String key, Object... arguments) {
    return words.say(language(), key, arguments);
  }

  /// The words of the interface.
  public Words words() {
    return words;
  }

  /// The short name of an instrument.
  public String instrument(String code) {
    return instruments
        .find(code)
        .map(found -> instruments.shortName(found, language()).value())
        .orElse(code);
  }

  /// The title of a cluster.
  public String cluster(String numeral) {
    return instruments.cluster(numeral, language()).value();
  }

  /// A text of the questionnaires.
  public org.comity.language.Text text(String key) {
    return editions.texts().in(language(), key);
  }

  /// The fields of a questionnaire.
  public Fields fields(Workspace.Part part) {
    Map<UUID, String> known = authors(part.saved().values());
    return new Fields(
        words,
        editions.texts(),
        visitor().formats(),
        part.evaluation(),
        part.saved(),
        author -> known.getOrDefault(author, say("review.somebody")));
  }

  private Map<UUID, String> authors(Collection<SavedAnswer> answers) {
    Set<UUID> authors = new HashSet<>();
    answers.forEach(answer -> authors.add(answer.author()));
    return names(authors);
  }

  /// The names of these persons, as far as the reader may know them.
  public Map<UUID, String> names(Collection<UUID> persons) {
    return names.of(persons);
  }

  /// The names of these persons, sorted as the language sorts.
  public java.util.List<String> colleagues(Collection<UUID> persons) {
    return names.of(persons).values().stream()
        .sorted(org.comity.language.Sorting.by(language(), name -> name))
        .toList();
  }
}
