package org.comity;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comity.audit.AuditKey;
import org.comity.database.ContextSigner;
import org.comity.database.DataDirectory;
import org.comity.database.DatabaseAddress;
import org.comity.database.FaultCodes;
import org.comity.database.InstallationKind;
import org.comity.directory.content.ShippedDirectory;
import org.comity.form.reading.DefinitionFiles;
import org.comity.identity.people.FirstAdministrator;
import org.comity.instrument.content.ShippedContent;
import org.comity.language.ReadAhead;
import org.comity.vault.KeyRing;
import org.comity.vault.Vault;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// A start of the program on a data folder, where it stays until it is stopped.
///
/// @param data the data folder
/// @param port where it serves; 0 for any free one
/// @param database a database of one's own in place of the embedded one
/// @param production for real work, else a rehearsal
record Run(Path data, int port, Optional<DatabaseAddress> database, boolean production) {
  /// The exit code of a start that cannot be.
  static final int REFUSED = 1;

  /// Starts and gives [Comity#RUNNING], or another exit code after it has said why not.
  int start() {
    var directory = new DataDirectory(data);
    Optional<String> holder = directory.take();
    if (holder.isPresent()) {
      System.err.println(
          "The data folder " + directory.path() + " is in use by process " + holder.get() + ".");
      return REFUSED;
    }
    RunNote.remove(directory.path());
    readAhead();
    ReadAhead<Opening> opening = ReadAhead.of(() -> Opening.of(directory, database, kind()));
    try {
      start(opening);
      return Comity.RUNNING;
    } catch (SpringApplication.AbandonedRunException e) {
      return refuse(opening.get(), directory);
    }
  }

  // What takes long and waits for nothing: it is read while the database starts.
  private void readAhead() {
    DefinitionFiles.readAhead();
    ShippedContent.readAhead(!production);
    ShippedDirectory.readAhead(!production);
    ReadAhead.of(FaultCodes::read);
    ReadAhead.of(Locale::getAvailableLocales);
  }

  private InstallationKind kind() {
    return production ? InstallationKind.PRODUCTION : InstallationKind.REHEARSAL;
  }

  // Fails as the opening failed, if it did.
  private int refuse(Opening opening, DataDirectory directory) {
    System.err.println(opening.other().map(other -> refusal(other, directory)).orElseThrow());
    return REFUSED;
  }

  private String refusal(InstallationKind other, DataDirectory directory) {
    String place = database.map(DatabaseAddress::url).orElse(directory.path().toString());
    String option = database.isPresent() ? "--database" : "--data";
    return other == InstallationKind.REHEARSAL
        ? "%s holds a rehearsal, which never becomes real work: start with another %s."
            .formatted(place, option)
        : place + " holds real work: start with --production.";
  }

  private void start(ReadAhead<Opening> opening) {
    var application = new Program(opening);
    application.setDefaultProperties(Map.of("server.port", port, "comity.rehearsal", !production));
    ReadAhead<AuditKey> trail = ReadAhead.of(() -> opening.get().ready().auditKey());
    application.addInitializers(context -> register(context, opening, trail));
    SpringApplication.getShutdownHandlers().add(() -> stop(opening));
    ConfigurableApplicationContext running = application.run();
    Installation installation = opening.get().ready();
    Path folder = installation.directory().path();
    Instant now = running.getBean(Clock.class).instant();
    RunNote.write(folder, served(running), now, installation.database().url());
    sayWhere(running, folder);
    Program.complete(running);
    Rest.watch();
  }

  private void sayWhere(ConfigurableApplicationContext running, Path folder) {
    System.out.println(
        """

        Comity is at http://localhost:%d/
        %s
        Data is in %s. Stop with Ctrl+C.
        """
            .formatted(served(running), how(running), folder));
  }

  // A port of 0 asks for any that is free.
  private int served(ConfigurableApplicationContext running) {
    return running.getEnvironment().getProperty("local.server.port", Integer.class, port);
  }

  private static void stop(ReadAhead<Opening> opening) {
    try {
      Installation installation = opening.get().installation();
      RunNote.remove(installation.directory().path());
      installation.close();
    } catch (RuntimeException e) {
      // What could not be opened has nothing to stop, and the start has told why.
    }
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

  private static void register(
      ConfigurableApplicationContext context,
      ReadAhead<Opening> opening,
      ReadAhead<AuditKey> trail) {
    var beans = (GenericApplicationContext) context;
    beans.registerBean(Clock.class, Clock::systemUTC);
    beans.registerBean(DatabaseAddress.class, () -> opening.get().ready().database());
    beans.registerBean(
        Vault.class,
        () -> new Vault(opening.get().ready().key(), () -> beans.getBean(KeyRing.class)));
    beans.registerBean(AuditKey.class, trail);
    beans.registerBean(ContextSigner.class, () -> opening.get().ready().signer(Clock.systemUTC()));
  }
}
