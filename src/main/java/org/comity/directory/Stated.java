package org.comity.directory;

/// Something that a State has stated.
public interface Stated {
  /// Its lasting identifier.
  String id();

  /// Whose it is, on what it rests, since when, and where this is from.
  Grounds grounds();
}
