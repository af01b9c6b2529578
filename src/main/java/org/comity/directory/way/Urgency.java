package org.comity.directory.way;

/// How fast an answer is needed.
public enum Urgency {
  /// In the ordinary course.
  ORDINARY,
  /// It cannot wait for the ordinary course.
  URGENT,
  /// Now, by day or night.
  NOW;

  /// Whether what is open in urgent cases only is open.
  public boolean pressing() {
    return this != ORDINARY;
  }
}
