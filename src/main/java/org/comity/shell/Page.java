package org.comity.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One screen: a record that holds all that its template shows. The template lies beside the record
/// and has its name: `SectionPage` is shown by `section.jte`.
public non-sealed interface Page extends Reply {
  /// What the browser's tab and the history call the page, in the reader's language.
  String title();

  /// To what the page belongs, the nearest first, such as a questionnaire and its review; so that
  /// two open tabs are never confused.
  default List<String> place() {
    return List.of();
  }

  /// The name of the browser's tab: the title, the place, the program.
  default String tab() {
    return Stream.of(Stream.of(title()), place().stream(), Stream.of("Comity"))
        .flatMap(names -> names)
        .collect(Collectors.joining(" – "));
  }

  /// The HTTP status under which it is shown: 200, 409 for a conflict, 422 for bad input.
  default int status() {
    return 200;
  }

  /// The template: by default beside the record and under its name without `Page`.
  default String template() {
    String name = getClass().getSimpleName().replaceFirst("Page$", "");
    String file = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    return getClass().getPackageName().replace('.', '/') + "/" + file + ".jte";
  }
}
