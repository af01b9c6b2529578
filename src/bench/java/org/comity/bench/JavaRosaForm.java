package org.comity.bench;

import java.util.stream.Collectors;

/// The made form as an XForm.
final class JavaRosaForm {
  private JavaRosaForm() {}

  static String of(MadeForm form) {
    String data = joined(form, question -> "<q%d/>".formatted(question.number()));
    String binds = joined(form, JavaRosaForm::bind);
    String body = joined(form, JavaRosaForm::control);
    return """
    <h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
        xmlns:xsd="http://www.w3.org/2001/XMLSchema">
    <h:head><h:title>bench</h:title><model>
    <instance><data id="bench">%s</data></instance>
    %s
    </model></h:head>
    <h:body>%s</h:body>
    </h:html>
    """
        .formatted(data, binds, body);
  }

  private static String joined(
      MadeForm form, java.util.function.Function<MadeForm.Asked, String> part) {
    return form.questions().stream().map(part).collect(Collectors.joining("\n"));
  }

  private static String bind(MadeForm.Asked question) {
    String type =
        switch (question.kind()) {
          case YES_NO, ONE_OF -> "select1";
          case SEVERAL -> "select";
          case SHORT_TEXT, LONG_TEXT -> "string";
          case NUMBER -> "decimal";
          case DATE -> "date";
        };
    String when =
        question.when().stream()
            .map(JavaRosaForm::clause)
            .collect(Collectors.joining(question.all() ? " and " : " or "));
    return "<bind nodeset=\"/data/q%d\" type=\"%s\" required=\"%s()\"%s/>"
        .formatted(
            question.number(),
            type,
            question.required(),
            when.isEmpty() ? "" : " relevant=\"" + when + "\"");
  }

  private static String clause(MadeForm.Clause clause) {
    return clause.options().stream()
        .map(option -> "selected(/data/q%d, '%s')".formatted(clause.question(), option))
        .collect(Collectors.joining(" or ", "(", ")"));
  }

  private static String control(MadeForm.Asked question) {
    String name =
        switch (question.kind()) {
          case YES_NO, ONE_OF -> "select1";
          case SEVERAL -> "select";
          default -> "input";
        };
    String items =
        question.kind().options.stream()
            .map(
                option ->
                    "<item><label>%s</label><value>%s</value></item>".formatted(option, option))
            .collect(Collectors.joining());
    return "<%s ref=\"/data/q%d\"><label>Question %d</label>%s</%s>"
        .formatted(name, question.number(), question.number(), items, name);
  }
}
