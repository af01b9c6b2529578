package org.comity.request.file;

/// A file that is no YAML or JSON, or too large to be a case.
final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final String code;

  Unreadable(int line, String code, String reason) {
    super(reason);
    this.line = line;
    this.code = code;
  }

  int line() {
    return line;
  }

  String code() {
    return code;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
