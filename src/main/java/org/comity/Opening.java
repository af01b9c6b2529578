package org.comity;

import java.util.Optional;
import org.comity.database.DataDirectory;
import org.comity.database.DatabaseAddress;
import org.comity.database.InstallationKind;

/// An installation that was opened while the program went on starting.
///
/// @param installation what stands under the program
/// @param other what the installation is for, if that is not what it was opened for
record Opening(Installation installation, Optional<InstallationKind> other) {

  /// Opens the installation in a folder that this process has taken, for one kind of work.
  static Opening of(
      DataDirectory directory, Optional<DatabaseAddress> external, InstallationKind kind) {
    Installation installation = Installation.open(directory, external);
    return new Opening(installation, installation.claim(kind, external));
  }

  /// The installation, for a program that may use it; else an exception, which ends the start.
  Installation ready() {
    if (other.isPresent()) {
      throw new IllegalStateException("The installation is for something else");
    }
    return installation;
  }
}
