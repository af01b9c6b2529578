package org.comity.instrument.content;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.comity.instrument.Content;
import org.comity.language.ReadAhead;
import org.comity.language.TextFiles;

/// The content that travels with the program.
public final class ShippedContent {
  private static final Map<Boolean, ReadAhead<Content>> READ = new ConcurrentHashMap<>();

  private ShippedContent() {}

  /// Begins to read it, if nobody has yet.
  ///
  /// @param rehearsal whether the invented States belong to it
  public static ReadAhead<Content> readAhead(boolean rehearsal) {
    return READ.computeIfAbsent(rehearsal, absent -> ReadAhead.of(() -> loader(rehearsal).load()));
  }

  private static ContentLoader loader(boolean rehearsal) {
    return new ContentLoader(
        ContentFiles.shipped(), TextFiles.readAhead("content/instruments/texts").get(), rehearsal);
  }
}
