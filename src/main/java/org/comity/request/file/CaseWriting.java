package org.comity.request.file;

import tools.jackson.databind.json.JsonMapper;

/// Writes a case as a file that can be read again.
public final class CaseWriting {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private CaseWriting() {}

  /// The case as JSON, two spaces a level, a line feed at the end.
  public static String json(CaseFile file) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(file.root()) + "\n";
  }
}
