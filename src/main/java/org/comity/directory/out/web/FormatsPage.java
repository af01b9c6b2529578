package org.comity.directory.out.web;

import java.util.List;
import org.comity.shell.Page;

/// All formats in which a selection of the directory can be taken along.
///
/// @param title the page's title
/// @param what what is selected, in words
/// @param back the page that shows the same
/// @param until until when the files may be used, in words
/// @param rehearsal whether everything in them is invented
/// @param files the files of the selection
/// @param reads whether the reader may have a file read
/// @param more the files that belong to a State or to the whole: sheet and feed
public record FormatsPage(
    String title,
    String what,
    String back,
    String until,
    boolean rehearsal,
    List<TakeAlong.FileLink> files,
    boolean reads,
    List<TakeAlong.FileLink> more)
    implements Page {
  /// Keeps the lists unchangeable.
  public FormatsPage {
    files = List.copyOf(files);
    more = List.copyOf(more);
  }
}
