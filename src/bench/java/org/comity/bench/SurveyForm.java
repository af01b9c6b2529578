package org.comity.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The made form and its changes as SurveyJS reads them.
final class SurveyForm {
  private SurveyForm() {}

  static String of(MadeForm form, int changes) {
    int sections = form.questions().getLast().section() + 1;
    String pages =
        IntStream.range(0, sections)
            .mapToObj(i -> page(form, i))
            .collect(Collectors.joining(",\n"));
    String made =
        form.changes().stream()
            .limit(changes)
            .map(change -> change(form, change))
            .collect(Collectors.joining(",\n"));
    return "{\"form\":{\"pages\":[%s]},\"sections\":%d,\"changes\":[%s]}"
        .formatted(pages, sections, made);
  }

  private static String page(MadeForm form, int section) {
    return form.questions().stream()
        .filter(question -> question.section() == section)
        .map(SurveyForm::question)
        .collect(Collectors.joining(",\n", "{\"name\":\"s" + section + "\",\"elements\":[", "]}"));
  }

  private static String question(MadeForm.Asked question) {
    String type =
        switch (question.kind()) {
          case YES_NO, ONE_OF -> "\"radiogroup\",\"choices\":" + strings(question.kind().options);
          case SEVERAL -> "\"checkbox\",\"choices\":" + strings(question.kind().options);
          case SHORT_TEXT -> "\"text\"";
          case LONG_TEXT -> "\"comment\"";
          case NUMBER -> "\"text\",\"inputType\":\"number\"";
          case DATE -> "\"text\",\"inputType\":\"date\"";
        };
    String when =
        question.when().stream()
            .map(clause -> "{q%d} anyof %s".formatted(clause.question(), single(clause.options())))
            .collect(Collectors.joining(question.all() ? " and " : " or "));
    return "{\"name\":\"q%d\",\"isRequired\":%s,\"type\":%s%s}"
        .formatted(
            question.number(),
            question.required(),
            type,
            when.isEmpty() ? "" : ",\"visibleIf\":\"" + when + "\"");
  }

  private static String change(MadeForm form, MadeForm.Change change) {
    MadeForm.Asked question = form.questions().get(change.question());
    String value =
        change.values().isEmpty()
            ? "null"
            : switch (question.kind()) {
              case SEVERAL -> strings(change.values());
              case NUMBER -> change.values().getFirst();
              default -> "\"" + change.values().getFirst() + "\"";
            };
    return "[\"q%d\",%s,%d]".formatted(question.number(), value, question.section());
  }

  private static String strings(List<String> values) {
    return values.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
  }

  private static String single(List<String> values) {
    return values.stream().collect(Collectors.joining("','", "['", "']"));
  }
}
