package org.comity.database;

/// Somebody came to a door that `policy.csv` does not open to her role. The program led her there
/// by mistake.
public final class ClosedDoorException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Says who may not do what.
  public ClosedDoorException(String message) {
    super(message);
  }
}
