package org.comity.database.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.comity.database.DatabaseAddress;
import org.springframework.util.FileSystemUtils;

/// A PostgreSQL that somebody installed on the machine, run on a folder of a test as the embedded
/// one is: for proving that an older one than ours will do.
public final class InstalledServer implements AutoCloseable {
  private static final String PASSWORD = "of the administrator";
  private static final List<String> PLACES =
      List.of(
          "/usr/lib/postgresql/%d",
          "/usr/pgsql-%d",
          "/usr/local/pgsql-%d",
          "/opt/homebrew/opt/postgresql@%d",
          "/usr/local/opt/postgresql@%d");

  private final Process server;
  private final DatabaseAddress address;

  private InstalledServer(Process server, int port) {
    this.server = server;
    this.address =
        new DatabaseAddress(
            "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", PASSWORD);
  }

  /// Where a PostgreSQL of this main version is usually installed; empty if none is there.
  public static Optional<Path> home(int version) {
    return PLACES.stream()
        .map(place -> Path.of(place.formatted(version)))
        .filter(home -> Files.isExecutable(home.resolve("bin/initdb")))
        .findFirst();
  }

  /// Makes a new server in a folder and starts it. What was in the folder is removed.
  ///
  /// @param home the folder in which `bin/postgres` is
  /// @param settings further settings of PostgreSQL, each `name=value`
  public static InstalledServer start(Path home, Path folder, String... settings) {
    Path data = folder.resolve("data").toAbsolutePath();
    OrphanedServer.stopIn(data);
    ServerAccount account = ServerAccount.forThisUser();
    try {
      FileSystemUtils.deleteRecursively(folder);
      initialise(home, account, folder, data);
      return start(home, account, folder, data, settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException(home + " did not start in " + folder, e);
    }
  }

  private static InstalledServer start(
      Path home, ServerAccount account, Path folder, Path data, String... settings)
      throws Exception {
    int port = freePort();
    List<String> command =
        new ArrayList<>(List.of(home.resolve("bin/postgres").toString(), "-D", data.toString()));
    command.addAll(List.of("-p", Integer.toString(port)));
    Stream.of(settings).forEach(setting -> command.addAll(List.of("-c", setting)));
    Process server = new ProcessBuilder(account.command(command)).redirectErrorStream(true).start();
    var said = new BufferedReader(server.inputReader(StandardCharsets.UTF_8));
    ServerLog.untilReady(said, folder.resolve("postgresql.log")).get(1, TimeUnit.MINUTES);
    return new InstalledServer(server, port);
  }

  private static void initialise(Path home, ServerAccount account, Path folder, Path data)
      throws IOException, InterruptedException {
    Files.createDirectories(data);
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
    Path secret = folder.resolve("initial-password").toAbsolutePath();
    Files.writeString(secret, PASSWORD);
    account.own(folder);
    List<String> initdb =
        List.of(
            home.resolve("bin/initdb").toString(),
            "--pgdata=" + data,
            "--username=postgres",
            "--pwfile=" + secret,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C.UTF-8");
    Process made = new ProcessBuilder(account.command(initdb)).redirectErrorStream(true).start();
    String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (made.waitFor() != 0) {
      throw new IllegalStateException(said);
    }
    Files.writeString(data.resolve("postgresql.auto.conf"), SafeSettings.TEXT);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /// The maintenance database, as the superuser.
  public DatabaseAddress address() {
    return address;
  }

  @Override
  public void close() {
    OrphanedServer.interrupt(server.toHandle());
  }
}
