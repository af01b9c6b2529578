package org.comity;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.comity.upkeep.backup.Manifest;
import org.comity.upkeep.backup.Restore;
import picocli.CommandLine;

/// `restore`: brings an installation back from a backup, into an empty data folder and an empty
/// database.
@CommandLine.Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = "Bring an installation back from a backup, into an empty data folder.")
final class RestoreCommand implements Callable<Integer> {
  @CommandLine.Parameters(index = "0", paramLabel = "FILE", description = "The backup.")
  private Path file = Path.of("");

  @CommandLine.Mixin private Where where = new Where();
  @CommandLine.Mixin private Passphrase passphrase = new Passphrase();

  @Override
  public Integer call() {
    var restore = new Restore(file, passphrase.existing(), System.out::println);
    Manifest manifest = restore.into(where.data(), where.external());
    System.out.println(
        String.format(
            Locale.ROOT,
            """
            The %s of %s is back in %s: %,d rows of %d tables.
            Look with `doctor` and `audit verify`, then start it with `run`%s.\
            """,
            manifest.kind(),
            manifest.at(),
            where.data().toAbsolutePath().normalize(),
            manifest.rows(),
            manifest.tables().size(),
            manifest.kind().equals("production") ? " --production" : ""));
    return CommandLine.ExitCode.OK;
  }
}
