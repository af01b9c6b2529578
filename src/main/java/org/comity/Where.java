package org.comity;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comity.database.DatabaseAddress;
import org.comity.database.external.GivenAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the data of a command is: the options that all commands beside a program share.
final class Where {
  @Option(
      names = "--data",
      description = "The data folder.",
      defaultValue = "${sys:comity.data:-data}")
  private Path data = Path.of("data");

  @Option(
      names = "--database",
      description = "jdbc:postgresql://… of a server to use.",
      defaultValue = "${env:COMITY_DATABASE_URL}")
  private @Nullable String database;

  /// The data folder.
  Path data() {
    return data;
  }

  /// The database that is used in place of the embedded one.
  Optional<DatabaseAddress> external() {
    return GivenAddress.of(database);
  }

  /// The database as whoever prepares it.
  Keeper keeper() {
    return Keeper.of(data, external());
  }

  /// Opens what the command needs, beside a running program or without one.
  Beside open(Pattern wanted) {
    return Beside.open(data, external(), wanted);
  }
}
