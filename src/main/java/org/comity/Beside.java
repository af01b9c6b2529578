package org.comity;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comity.database.ContextSigner;
import org.comity.database.DataDirectory;
import org.comity.database.DatabaseAddress;
import org.comity.vault.KeyFile;
import org.comity.vault.Vault;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.AnnotationMetadata;

/// What a command needs of the program without its pages: on the database of the program that runs
/// on the data folder, else on one that the command starts and stops. Closing it closes both.
final class Beside implements AutoCloseable {
  private final AnnotationConfigApplicationContext beans;
  private final Runnable after;

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
    var directory = new DataDirectory(data);
    if (directory.take().isEmpty()) {
      Installation own = Installation.open(directory, external);
      return new Beside(beans(own.database(), own.key(), wanted), own::close);
    }
    RunNote note =
        RunNote.read(directory.path())
            .orElseThrow(() -> new IllegalStateException("The program is still starting."));
    KeyFile key = KeyFile.at(directory.resolve("key"));
    String password = HexFormat.of().formatHex(key.derive("application role"));
    var address = new DatabaseAddress(note.database(), "comity_app", password);
    return new Beside(beans(address, key, wanted), () -> {});
  }

  /// One of what was brought.
  <T> T find(Class<T> type) {
    return beans.getBean(type);
  }

  private static AnnotationConfigApplicationContext beans(
      DatabaseAddress address, KeyFile key, Pattern wanted) {
    var context = new AnnotationConfigApplicationContext();
    Clock clock = Clock.systemUTC();
    var signer = new ContextSigner(key.derive("row security"), clock);
    context.registerBean(Clock.class, () -> clock);
    context.registerBean(DatabaseAddress.class, () -> address);
    context.registerBean(Vault.class, () -> new Vault(key));
    context.registerBean(ContextSigner.class, () -> signer);
    bring(wanted, context);
    context.refresh();
    return context;
  }

  private static void bring(Pattern wanted, AnnotationConfigApplicationContext context) {
    var scanner = new ClassPathBeanDefinitionScanner(context, false);
    scanner.addIncludeFilter(
        (type, types) ->
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
