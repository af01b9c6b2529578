package org.comity.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a form's answers lead to: which questions are asked and why, what is missing or wrong, and
/// how far it is. Belongs to one thread. [#change] brings it up to date for one answer and leads to
/// the same as evaluating all answers anew.
public final class Evaluation {
  private final Definition definition;
  private Places places;

  private Evaluation(Definition definition, Answers answers) {
    this.definition = definition;
    this.places = new Places(definition, answers);
  }

  /// Evaluates all answers.
  public static Evaluation of(Definition definition, Answers answers) {
    return new Evaluation(definition, answers);
  }

  /// Takes another answer at one place, or takes it away (null). Gives the places whose relevance
  /// is another now; those of a repetition that came or went are not among them.
  public List<Address> change(Address address, @Nullable Value value) {
    int place = places.layout.number(address);
    if (place >= 0 && !repeatsByAnswers(places.layout.questions[place])) {
      return places.change(place, value);
    }
    Answers before = places.answers();
    Places anew =
        new Places(
            definition, value == null ? before.without(address) : before.with(address, value));
    List<Address> changed = anew.differencesFrom(places);
    places = anew;
    return changed;
  }

  private boolean repeatsByAnswers(Question question) {
    return question.group() != null
        && definition.group(question.group()).orElseThrow().paths().isEmpty();
  }

  /// The definition it stands on.
  public Definition definition() {
    return definition;
  }

  /// All answers, also those that do not count.
  public Answers answers() {
    return places.answers();
  }

  /// All places of the form in order, asked or not.
  public List<Address> addresses() {
    return List.of(places.layout.addresses);
  }

  /// The places of one section in order, asked or not.
  public List<Address> addresses(String section) {
    return Arrays.stream(places.layout.places(section))
        .mapToObj(place -> places.layout.addresses[place])
        .toList();
  }

  /// The question of a place.
  public Question question(Address address) {
    return definition.question(address.question()).orElseThrow();
  }

  /// Whether a place is asked; a place that the form does not have is not.
  public Relevance relevance(Address address) {
    int place = places.layout.number(address);
    return place < 0 ? Relevance.NOT_ASKED : places.asked(place);
  }

  /// Why a place is asked or not.
  public Why why(Address address) {
    int place = places.layout.number(address);
    return place < 0 ? new Why(Relevance.NOT_ASKED, List.of()) : new Grounds(places).why(place);
  }

  /// The answer at a place if it counts: the question is asked and the answer is of its type.
  public Optional<Value> counted(Address address) {
    int place = places.layout.number(address);
    return place >= 0 && places.counts(place)
        ? Optional.ofNullable(places.value(place))
        : Optional.empty();
  }

  /// All findings, in the order of the form.
  public List<Finding> findings() {
    var all = new ArrayList<Finding>();
    for (int place = 0; place < places.layout.size(); place++) {
      all.addAll(places.findings(place));
    }
    all.addAll(places.elsewhere());
    return all;
  }

  /// The findings of one section, in the order of the form.
  public List<Finding> findings(String section) {
    var found = new ArrayList<Finding>();
    for (int place : places.layout.places(section)) {
      found.addAll(places.findings(place));
    }
    return found;
  }

  /// The findings at one place.
  public List<Finding> findings(Address address) {
    int place = places.layout.number(address);
    return place < 0
        ? places.elsewhere().stream().filter(found -> found.address().equals(address)).toList()
        : places.findings(place);
  }

  /// The findings that stop a submission: blockers, and errors, of which a closed one is none any
  /// more.
  public List<Finding> obstacles() {
    return findings().stream()
        .filter(finding -> finding.severity().compareTo(Finding.Severity.ERROR) >= 0)
        .toList();
  }

  /// How far the whole form is.
  public Progress progress() {
    return places.progress();
  }

  /// How far one section is.
  public Progress progress(String section) {
    List<Definition.Section> sections = definition.sections();
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).id().equals(section)) {
        return places.progress(i);
      }
    }
    throw new IllegalArgumentException("No section " + section);
  }
}
