package org.comity.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.form.Question;
import org.comity.form.Value;
import org.comity.form.json.ValueJson;
import org.comity.form.reading.DefinitionFiles;

/// A file that a submission stands on: attached to an answer, or the text of a law that answers
/// cite.
///
/// @param file what it is, with its hash
/// @param places the questions whose answers name it, in the order of the forms
public record SubmittedFile(Value.NamedFile file, List<Place> places) {
  /// Takes the places in order.
  public SubmittedFile {
    places = List.copyOf(places);
  }

  /// A question of a questionnaire.
  ///
  /// @param instrument such as `UNTOC`
  /// @param number of the question
  public record Place(String instrument, String number) {}

  /// The files that a submission stands on, each once, in the order in which the forms name them
  /// first.
  static List<SubmittedFile> of(FrozenReview frozen) {
    Map<UUID, SubmittedFile> found = new LinkedHashMap<>();
    for (FrozenReview.Questionnaire questionnaire : frozen.questionnaires()) {
      for (SubmittedFile file : of(questionnaire)) {
        found.merge(file.file().id(), file, SubmittedFile::and);
      }
    }
    return List.copyOf(found.values());
  }

  private static List<SubmittedFile> of(FrozenReview.Questionnaire questionnaire) {
    List<FrozenReview.Answer> naming =
        questionnaire.answers().stream()
            .filter(answer -> answer.counted() && !named(answer).isEmpty())
            .toList();
    return naming.isEmpty()
        ? List.of()
        : DefinitionFiles.frozen(questionnaire.definition()).questions().stream()
            .flatMap(question -> of(questionnaire.instrument(), question, naming))
            .toList();
  }

  private static Stream<SubmittedFile> of(
      String instrument, Question question, List<FrozenReview.Answer> answers) {
    var place = new Place(instrument, question.number());
    return answers.stream()
        .filter(answer -> answer.question().equals(question.key()))
        .flatMap(answer -> named(answer).stream())
        .map(file -> new SubmittedFile(file, List.of(place)));
  }

  private static List<Value.NamedFile> named(FrozenReview.Answer answer) {
    Value value = answer.value() == null ? null : ValueJson.stored(answer.value());
    return switch (value) {
      case Value.Files(var files) -> files;
      case Value.Citations(var laws) ->
          laws.stream().flatMap(law -> Stream.ofNullable(law.file())).toList();
      case null, default -> List.of();
    };
  }

  private SubmittedFile and(SubmittedFile other) {
    return new SubmittedFile(
        file, Stream.concat(places.stream(), other.places.stream()).distinct().toList());
  }
}
