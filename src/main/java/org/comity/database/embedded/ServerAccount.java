package org.comity.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/// Under which account the PostgreSQL programs run. PostgreSQL refuses root; so root steps into a
/// user namespace where it is nobody, or, where the machine allows none, becomes `nobody`.
enum ServerAccount {
  /// An ordinary user stays who she is.
  OWN,
  /// Root in a namespace of its own, in which its files belong to nobody as well.
  NAMESPACE,
  /// Root becomes nobody, who must then own the data.
  NOBODY;

  /// The account that works for the user who runs this program.
  static ServerAccount forThisUser() {
    if (!"root".equals(System.getProperty("user.name"))) {
      return OWN;
    }
    return works(NAMESPACE) ? NAMESPACE : NOBODY;
  }

  /// The command as this account runs it.
  List<String> command(List<String> command) {
    List<String> whole = new ArrayList<>(prefix());
    whole.addAll(command);
    return whole;
  }

  private List<String> prefix() {
    return switch (this) {
      case OWN -> List.of();
      case NAMESPACE -> List.of("unshare", "--user", "--");
      case NOBODY ->
          List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--inh-caps=-all");
    };
  }

  /// Gives the folder to the account, where it is another user.
  void own(Path folder) {
    if (this != NOBODY) {
      return;
    }
    try {
      Files.walkFileTree(folder, new HandOver());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean works(ServerAccount account) {
    try {
      return new ProcessBuilder(account.command(List.of("true"))).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static final class HandOver extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      return visitFile(folder, attributes);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.setAttribute(file, "unix:uid", 65534);
      Files.setAttribute(file, "unix:gid", 65534);
      return FileVisitResult.CONTINUE;
    }
  }
}
