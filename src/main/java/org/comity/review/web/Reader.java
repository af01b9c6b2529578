package org.comity.review.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.form.sheets.Editions;
import org.comity.form.web.Fields;
import org.comity.language.Language;
import org.comity.language.Sorting;
import org.comity.language.Text;
import org.comity.language.Words;
import org.comity.review.Review;
import org.comity.review.ReviewNames;
import org.comity.review.Workspace;
import org.comity.review.web.sheet.SheetFields;
import org.comity.shell.CurrentVisitor;
import org.comity.shell.Visitor;
import org.springframework.stereotype.Component;

/// What every page of a review says in the reader's language: words, names of instruments and of
/// persons, the fields of a form.
@Component
public class Reader {
  private final Words words;
  private final CurrentVisitor current;
  private final ReviewNames reviews;
  private final Editions editions;
  private final SheetFields fields;

  Reader(
      Words words,
      CurrentVisitor current,
      ReviewNames reviews,
      Editions editions,
      SheetFields fields) {
    this.words = words;
    this.current = current;
    this.reviews = reviews;
    this.editions = editions;
    this.fields = fields;
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
    return reviews.instrument(code, language());
  }

  /// State, cluster and cycle of a review.
  public String place(Review review) {
    return place(review.state(), review.cluster(), review.cycle());
  }

  /// State, cluster and cycle of a review.
  public String place(String state, String cluster, int cycle) {
    return reviews.place(state, cluster, cycle, language());
  }

  /// An instrument within a review, for the name of a tab.
  public List<String> place(Review review, String instrument) {
    return List.of(instrument(instrument), place(review));
  }

  /// The title of a cluster.
  public String cluster(String numeral) {
    return reviews.cluster(numeral, language());
  }

  /// A text of the questionnaires.
  public Text text(String key) {
    return editions.texts().in(language(), key);
  }

  /// The fields of a questionnaire.
  public Fields fields(Workspace.Part part) {
    return fields.of(part);
  }

  /// The names of these persons, as far as the reader may know them.
  public Map<UUID, String> names(Collection<UUID> persons) {
    return fields.names(persons);
  }

  /// The names of these persons, sorted as the language sorts.
  public List<String> colleagues(Collection<UUID> persons) {
    return fields.names(persons).values().stream()
        .sorted(Sorting.by(language(), name -> name))
        .toList();
  }
}
