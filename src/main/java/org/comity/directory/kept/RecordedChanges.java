package org.comity.directory.kept;

import java.util.List;

/// What was recorded in the program and lies over the files, for the feed of changes. It says what
/// was recorded and never what a field holds that not everybody sees.
public interface RecordedChanges {
  /// Everything that holds, in the order in which it came to hold. Asked after the entries are
  /// seen.
  List<Change> recorded();
}
