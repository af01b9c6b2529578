package org.comity;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.comity.database.external.GivenAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// `run` as the library for commands reads it, with its help and its complaints.
@CommandLine.Command(name = "run", description = "Start the program.")
final class RunCommand implements Callable<Integer> {
  @CommandLine.Option(
      names = "--data",
      description = "The data folder.",
      defaultValue = "${sys:comity.data:-data}")
  private Path data = Path.of("data");

  @CommandLine.Option(names = "--port", description = "The port.", defaultValue = "8080")
  private int port;

  @CommandLine.Option(
      names = "--database",
      description = "jdbc:postgresql://… of a server to use.",
      defaultValue = "${env:COMITY_DATABASE_URL}")
  private @Nullable String database;

  @CommandLine.Option(
      names = "--production",
      description = "For real work: nothing invented, passkeys or password and code.")
  private boolean production;

  @Override
  public Integer call() {
    return new Run(data, port, GivenAddress.of(database), production).start();
  }
}
