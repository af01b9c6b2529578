package org.comity;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.comity.audit.Trail;
import org.comity.database.Acting;
import org.comity.database.Preparation;
import org.comity.upkeep.backup.Backup;
import picocli.CommandLine;

/// `backup`: writes all of an installation into one file, closed under a passphrase, also while the
/// program runs, and writes down that it was done.
@CommandLine.Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = "Write all of the installation, its key too, into one file under a passphrase.")
final class BackupCommand implements Callable<Integer> {
  private static final long MILLION = 1_000_000;
  private static final Pattern TRAIL =
      Pattern.compile("org\\.comity\\.(database\\..*|audit\\.(Trail|AuditStore))");

  @CommandLine.Parameters(index = "0", paramLabel = "FILE", description = "The file to write.")
  private Path file = Path.of("");

  @CommandLine.Mixin private Where where = new Where();
  @CommandLine.Mixin private Passphrase passphrase = new Passphrase();

  @Override
  public Integer call() {
    char[] chosen = passphrase.chosen();
    try (Keeper keeper = where.keeper()) {
      var backup = new Backup(keeper.database(), keeper.key(), edition(), System.out::println);
      Backup.Made made = backup.write(file, chosen);
      note(keeper, made);
      System.out.println(told(made));
      return CommandLine.ExitCode.OK;
    }
  }

  // A database that an earlier edition left is backed up as it is, and nothing in it is changed.
  private static void note(Keeper keeper, Backup.Made made) {
    String password = keeper.key().applicationPassword();
    if (!Preparation.stands(keeper.database(), password, keeper.key().contextKey())) {
      System.out.println("The database is of another edition; the trail does not tell of this.");
      return;
    }
    try (Beside beside = Beside.on(keeper.database(), keeper.key(), TRAIL)) {
      Trail trail = beside.find(Trail.class);
      Map<String, String> details =
          Map.of(
              "at", made.manifest().at().toString(),
              "rows", Long.toString(made.manifest().rows()),
              "bytes", Long.toString(made.bytes()));
      Acting.JOB.run(() -> trail.recordAlone("make-backup", "installation", details));
    }
  }

  private String told(Backup.Made made) {
    return String.format(
        Locale.ROOT,
        """
        %s holds the %s as it stood at %s: %,d rows of %d tables, %,.1f MB.
        The root key is inside. Whoever has the file and the passphrase has everything: keep them apart.
        Without the passphrase nobody opens it, we neither.\
        """,
        file.toAbsolutePath().normalize(),
        made.manifest().kind(),
        made.manifest().at(),
        made.manifest().rows(),
        made.manifest().tables().size(),
        (double) made.bytes() / MILLION);
  }

  /// The edition of the program, as its jar says it.
  static String edition() {
    String said = Comity.class.getPackage().getImplementationVersion();
    return said == null ? "in the making" : said;
  }
}
