package org.comity.upkeep.backup;

/// A backup cannot be made or brought back, in words for whoever asked for it: what was found and
/// what helps, and never a secret.
public final class UnusableBackupException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Says why.
  public UnusableBackupException(String message) {
    super(message);
  }

  /// Says why, after a failure.
  public UnusableBackupException(String message, Throwable cause) {
    super(message, cause);
  }
}
