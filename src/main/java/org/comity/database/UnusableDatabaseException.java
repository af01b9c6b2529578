package org.comity.database;

/// The program cannot work on the database that it was given, in words for whoever started it: one
/// or two sentences with what was found and what helps, and never a password.
public final class UnusableDatabaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Says why.
  public UnusableDatabaseException(String message) {
    super(message);
  }

  /// Says why, after a failure.
  public UnusableDatabaseException(String message, Throwable cause) {
    super(message, cause);
  }
}
