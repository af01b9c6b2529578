package org.comity.directory;

/// Gives the entries as they stand.
public interface CurrentEntries {
  /// The entries, with all that was recorded laid over the files.
  Entries now();

  /// Sees what the open transaction writes, as soon as it is committed.
  default void refreshAfterCommit() {}
}
