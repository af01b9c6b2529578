package org.comity.instrument.content;

import java.util.List;
import java.util.stream.Collectors;

/// The content files are wrong; its message has one line for each problem.
public final class ContentRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  ContentRefused(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /// Everything that is wrong, in the order of the files.
  public List<Problem> problems() {
    return problems;
  }
}
