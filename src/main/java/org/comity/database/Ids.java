package org.comity.database;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/// Identifiers of objects, made by the program: UUID of version 7, so that they sort by time.
public final class Ids {
  private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochGenerator();

  private Ids() {}

  /// A new identifier.
  public static UUID next() {
    return GENERATOR.generate();
  }
}
