package org.comity.instrument;

import java.util.UUID;

/// Names the persons who recorded something, as far as the reader may know them; the room
/// `identity` knows.
public interface Authors {
  /// The person's name; empty text where the reader may not know it.
  String name(UUID person);
}
