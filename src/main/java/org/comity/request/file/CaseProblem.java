package org.comity.request.file;

import java.util.Map;

/// What is wrong with a case file, or to be told about it.
///
/// @param line from 1; 0 where it is not known
/// @param path where in the file, such as `asst.items[0].rec.period`; empty for the whole
/// @param code stable, such as `unknown-key`
/// @param arguments of the sentence which says it, by name
public record CaseProblem(int line, String path, String code, Map<String, Object> arguments) {
  /// A key that the inventory does not have: kept, and told.
  public static final String UNKNOWN_KEY = "unknown-key";

  /// Keeps a copy of the arguments.
  public CaseProblem {
    arguments = Map.copyOf(arguments);
  }
}
