package org.comity.directory.kept;

import java.time.Instant;
import java.util.Optional;
import org.comity.directory.Entries;

/// Something that was recorded in the program and lies over what the files say.
public interface Overlay {
  /// How many records there are. Since none is changed or removed, another number is another
  /// content.
  long count();

  /// The entries with everything recorded that has taken effect laid over them; reads the records
  /// anew.
  Entries over(Entries below, Instant now);

  /// When the next record takes effect by itself; empty for none. Asked after [#over].
  Optional<Instant> next(Instant now);
}
