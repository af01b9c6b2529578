package org.comity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comity.audit.AuditKey;
import org.comity.database.ContextSigner;
import org.comity.database.DataDirectory;
import org.comity.database.DatabaseAddress;
import org.comity.vault.KeyFile;
import org.comity.vault.KeyRing;
import org.comity.vault.Vault;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.AnnotationMetadata;

/// What a command needs of the program without its pages: on the database of the program that runs
/// on the data folder, else on one that the command starts and stops. Closing it closes both.
final class Beside implements AutoCloseable {
  private final AnnotationConfigApplicationContext beans;
  private final Runnable after;

  /// Why nothing can be opened, in words for whoever typed the command.
  static final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unavailable(String message) {
      super(message);
    }
  }

  private Beside(AnnotationConfigApplicationContext beans, Runnable after) {
    this.beans = beans;
    this.after = after;
  }

  /// Opens what is needed.
  ///
  /// @param data the data folder
  /// @param external a database to use in place of the embedded one
  /// @param wanted the names of the classes to bring, as a regular expression
  static Beside open(Path data, Optional<DatabaseAddress> external, Pattern wanted) {
    if (!Files.exists(data.resolve("key"))) {
      throw new Unavailable("There is no installation in " + data.toAbsolutePath() + ".");
    }
    var directory = new DataDirectory(data);
    Optional<String> holder = directory.take();
    if (holder.isEmpty()) {
      Installation own = Installation.open(directory, external);
      return new Beside(beans(own.database(), own.key(), wanted), own::close);
    }
    KeyFile key = KeyFile.at(directory.resolve("key"));
    String url = note(directory, holder.get()).database();
    return new Beside(
        beans(new DatabaseAddress(url, "comity_app", key.applicationPassword()), key, wanted),
        () -> {});
  }

  /// What is needed, on a database that is ready.
  static Beside on(DatabaseAddress administrator, KeyFile key, Pattern wanted) {
    DatabaseAddress application = administrator.as("comity_app", key.applicationPassword());
    return new Beside(beans(application, key, wanted), () -> {});
  }

  // A note of another process was left by a program that was killed.
  static RunNote note(DataDirectory directory, String holder) {
    return RunNote.read(directory.path())
        .filter(found -> Long.toString(found.pid()).equals(holder))
        .orElseThrow(
            () ->
                new Unavailable(
                    "Process %s holds %s and is not ready; try again in a moment."
                        .formatted(holder, directory.path())));
  }

  /// One of what was brought.
  <T> T find(Class<T> type) {
    return beans.getBean(type);
  }

  private static AnnotationConfigApplicationContext beans(
      DatabaseAddress address, KeyFile key, Pattern wanted) {
    var context = new AnnotationConfigApplicationContext();
    Clock clock = Clock.systemUTC();
    var signer = new ContextSigner(key.contextKey(), clock);
    context.registerBean(Clock.class, () -> clock);
    context.registerBean(DatabaseAddress.class, () -> address);
    context.registerBean(Vault.class, () -> new Vault(key, () -> context.getBean(KeyRing.class)));
    context.registerBean(AuditKey.class, () -> new AuditKey(key.derive("audit trail")));
    context.registerBean(ContextSigner.class, () -> signer);
    bring(wanted, context);
    context.refresh();
    return context;
  }

  private static void bring(Pattern wanted, AnnotationConfigApplicationContext context) {
    var scanner = new ClassPathBeanDefinitionScanner(context, false);
    scanner.addIncludeFilter(
        (type, _) ->
            wanted.matcher(type.getClassMetadata().getClassName()).matches()
                && component(type.getAnnotationMetadata()));
    scanner.scan("org.comity");
  }

  private static boolean component(AnnotationMetadata type) {
    return type.isAnnotated("org.springframework.stereotype.Component");
  }

  @Override
  public void close() {
    beans.close();
    after.run();
  }
}
