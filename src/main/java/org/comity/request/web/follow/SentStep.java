package org.comity.request.web.follow;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.request.follow.Detail;
import org.comity.request.follow.RecordStep;
import org.comity.request.follow.Said;
import org.comity.request.follow.Step;
import org.comity.shell.Problem;
import org.jspecify.annotations.Nullable;

/// The form of a step as it came in.
///
/// @param fields name and value
/// @param file the file; null for none
/// @param problems what is wrong with the file
record SentStep(Map<String, String> fields, Said.@Nullable Attached file, List<Problem> problems) {
  SentStep {
    fields = Map.copyOf(fields);
    problems = List.copyOf(problems);
  }

  /// A form that nobody has sent yet, with what is known already.
  static SentStep blank(Step step, Map<String, String> known) {
    var fields = new HashMap<>(known);
    fields.put("step", step.word());
    return new SentStep(fields, null, List.of());
  }

  /// The same, if it is no signature, which wants its own door.
  SentStep unsigned() {
    return step().filter(step -> step == Step.SIGN).isPresent() ? with("") : this;
  }

  /// The same as a signature, whatever step it names.
  SentStep signature() {
    return with(Step.SIGN.word());
  }

  private SentStep with(String step) {
    var changed = new HashMap<>(fields);
    changed.put("step", step);
    return new SentStep(changed, file, problems);
  }

  Optional<Step> step() {
    return Step.of(text("step"));
  }

  String text(String field) {
    return fields.getOrDefault(field, "");
  }

  int number(String field) {
    return text(field).matches("\\d{1,9}") ? Integer.parseInt(text(field)) : 0;
  }

  /// The day; empty where none can be read.
  Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(text("day").strip()));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  RecordStep command(UUID draft, Step step, LocalDate day) {
    Map<Detail, String> details = new EnumMap<>(Detail.class);
    step.details().forEach(detail -> details.put(detail, text(detail.word())));
    return new RecordStep(
        draft,
        number("seen"),
        number("version"),
        step,
        number("corrects"),
        Said.on(day, details).with(step.takesFile() ? file : null));
  }
}
