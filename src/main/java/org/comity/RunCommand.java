package org.comity;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.comity.audit.AuditKey;
import org.comity.database.ContextSigner;
import org.comity.database.DataDirectory;
import org.comity.database.DatabaseAddress;
import org.comity.database.InstallationKind;
import org.comity.identity.people.FirstAdministrator;
import org.comity.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine;

/// `run`: starts the program on a data folder and stays until it is stopped.
@CommandLine.Command(name = "run", description = "Start the program.")
final class RunCommand implements Callable<Integer> {
  /// The exit code that means: go on running.
  static final int RUNNING = -1;

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
    var directory = new DataDirectory(data);
    Optional<String> holder = directory.take();
    if (holder.isPresent()) {
      System.err.println(
          "The data folder " + directory.path() + " is in use by process " + holder.get() + ".");
      return CommandLine.ExitCode.SOFTWARE;
    }
    Installation installation = Installation.open(directory, external(database));
    Optional<InstallationKind> other = installation.claim(kind(), external(database));
    if (other.isPresent()) {
      installation.close();
      System.err.println(refusal(other.get(), directory));
      return CommandLine.ExitCode.SOFTWARE;
    }
    start(installation);
    return RUNNING;
  }

  /// The database of one's own that an option or the environment names.
  static Optional<DatabaseAddress> external(@Nullable String url) {
    return Optional.ofNullable(url).filter(given -> !given.isBlank()).map(RunCommand::address);
  }

  private InstallationKind kind() {
    return production ? InstallationKind.PRODUCTION : InstallationKind.REHEARSAL;
  }

  private static String refusal(InstallationKind other, DataDirectory directory) {
    String way =
        other == InstallationKind.REHEARSAL
            ? "holds a rehearsal, which never becomes real work: start with another --data"
            : "holds real work: start with --production";
    return directory.path() + " " + way + ".";
  }

  private void start(Installation installation) {
    var application = new SpringApplication(Comity.class);
    application.setLogStartupInfo(false);
    application.setDefaultProperties(Map.of("server.port", port, "comity.rehearsal", !production));
    application.addInitializers(context -> register(context, installation));
    SpringApplication.getShutdownHandlers().add(() -> stop(installation));
    ConfigurableApplicationContext running = application.run();
    Path folder = installation.directory().path();
    RunNote.write(
        folder, port, running.getBean(Clock.class).instant(), installation.database().url());
    System.out.println(
        """

        Comity is at http://localhost:%d/
        %s
        Data is in %s. Stop with Ctrl+C.
        """
            .formatted(port, how(running), folder));
  }

  private static void stop(Installation installation) {
    RunNote.remove(installation.directory().path());
    installation.close();
  }

  private String how(ConfigurableApplicationContext running) {
    return production
        ? running
            .getBean(FirstAdministrator.class)
            .link()
            .map(
                link ->
                    "There is no administrator yet. This link makes one; it works once, for a"
                        + " day:\n"
                        + link)
            .orElse("Sign in with a passkey, or with password and code.")
        : "This is a rehearsal: the sign-in page offers the invented accounts by one click.";
  }

  private static void register(ConfigurableApplicationContext context, Installation installation) {
    var beans = (GenericApplicationContext) context;
    beans.registerBean(Clock.class, Clock::systemUTC);
    beans.registerBean(DatabaseAddress.class, installation::database);
    beans.registerBean(Vault.class, () -> new Vault(installation.key()));
    beans.registerBean(AuditKey.class, installation::auditKey);
    beans.registerBean(ContextSigner.class, () -> installation.signer(Clock.systemUTC()));
  }

  // jdbc:postgresql://user:password@host:port/database, or user and password as parameters.
  private static DatabaseAddress address(String url) {
    URI uri = URI.create(url.substring("jdbc:".length()));
    String account = Optional.ofNullable(uri.getUserInfo()).orElse("postgres:");
    String[] parts = account.split(":", 2);
    String bare = url.replace(account + "@", "");
    return new DatabaseAddress(bare, parts[0], parts.length > 1 ? parts[1] : "");
  }
}
