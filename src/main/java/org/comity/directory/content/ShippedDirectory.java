package org.comity.directory.content;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.comity.directory.Entries;
import org.comity.directory.search.Terms;
import org.comity.directory.way.Scopes;
import org.comity.instrument.Content;
import org.comity.instrument.content.ContentFiles;
import org.comity.instrument.content.ShippedContent;
import org.comity.language.ReadAhead;

/// The directory that travels with the program.
public final class ShippedDirectory {
  private static final Map<Boolean, ReadAhead<ReadDirectory>> READ = new ConcurrentHashMap<>();

  private ShippedDirectory() {}

  /// Begins to read it, if nobody has yet.
  ///
  /// @param rehearsal whether the invented States belong to it
  public static ReadAhead<ReadDirectory> readAhead(boolean rehearsal) {
    return READ.computeIfAbsent(rehearsal, absent -> ReadAhead.of(() -> loader(rehearsal).load()));
  }

  /// What each treaty and resolution serves for.
  public static Scopes scopes(Content facts, Entries entries) {
    return ScopesFile.read(ContentFiles.shipped(), facts, entries);
  }

  /// What kinds of authorities are called.
  public static Terms terms() {
    return TermsFile.read(ContentFiles.shipped());
  }

  private static DirectoryLoader loader(boolean rehearsal) {
    return new DirectoryLoader(
        ContentFiles.shipped(), ShippedContent.readAhead(rehearsal).get(), rehearsal);
  }
}
