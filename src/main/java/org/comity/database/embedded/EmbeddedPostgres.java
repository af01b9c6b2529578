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
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.comity.database.DatabaseAddress;

/// A PostgreSQL server of our own in one folder: safe settings (scram, checksums, fsync), loopback
/// only, no Unix socket, a random password that stands beside the data for its owner alone. Should
/// it end by itself, it is started again at the same address.
public final class EmbeddedPostgres implements AutoCloseable {
  /// The database of the program on such a server.
  public static final String DATABASE = "comity";

  private static final String SUPERUSER = "postgres";
  private static final int STOP_SECONDS = 60;

  private final WatchedServer server;
  private final DatabaseAddress address;

  private EmbeddedPostgres(WatchedServer server, DatabaseAddress address) {
    this.server = server;
    this.address = address;
  }

  /// Starts the server whose data is in this folder, making the data on the first start. A server
  /// that an earlier, killed program left running there is stopped first.
  ///
  /// @param folder where data, password and log stand
  /// @param binaries where the PostgreSQL programs are unpacked; may serve many data folders
  /// @param settings further settings of PostgreSQL, each `name=value`
  public static EmbeddedPostgres start(Path folder, Path binaries, String... settings) {
    Path home = PostgresBinaries.unpackedBelow(binaries);
    ServerAccount account = ServerAccount.forThisUser();
    Path data = folder.resolve("data");
    String password = password(folder);
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      initialise(home, account, folder, password);
    }
    OrphanedServer.stopIn(data);
    int port = freePort();
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/postgres").toString()));
    command.addAll(List.of("-D", data.toString(), "-p", Integer.toString(port)));
    for (String setting : settings) {
      command.addAll(List.of("-c", setting));
    }
    Path log = folder.resolve("postgresql.log");
    var server = new WatchedServer(() -> launch(account.command(command), log));
    String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    return new EmbeddedPostgres(server, new DatabaseAddress(url, SUPERUSER, password));
  }

  /// The maintenance database, as the superuser.
  public DatabaseAddress address() {
    return address;
  }

  /// The database of a program that runs the server in this folder, as the superuser.
  ///
  /// @param url where that program says its database is
  public static DatabaseAddress beside(Path folder, String url) {
    return new DatabaseAddress(url, SUPERUSER, password(folder));
  }

  /// The process id of the server, for tests that kill it.
  public long pid() {
    return server.pid();
  }

  /// Stops the server: open connections are ended, everything acknowledged is on disk.
  @Override
  public void close() {
    server.close();
  }

  private static String password(Path folder) {
    Path file = folder.resolve("password");
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(folder);
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(random));
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void initialise(Path home, ServerAccount account, Path folder, String password) {
    Path data = folder.resolve("data");
    Path secret = folder.resolve("initial-password");
    try {
      removeHalfMade(data);
      Files.createDirectories(data);
      Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
      Files.writeString(secret, password);
      account.own(folder);
      run(account.command(initdb(home, data, secret)));
      String settings = SafeSettings.TEXT + SafeSettings.SINCE_18;
      Files.writeString(data.resolve("postgresql.auto.conf"), settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      secret.toFile().delete();
    }
  }

  private static List<String> initdb(Path home, Path data, Path secret) {
    return List.of(
        home.resolve("bin/initdb").toString(),
        "--pgdata=" + data,
        "--username=" + SUPERUSER,
        "--pwfile=" + secret,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--data-checksums");
  }

  private static void removeHalfMade(Path data) throws IOException {
    if (Files.exists(data)) {
      try (var inside = Files.walk(data)) {
        inside.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  private static void run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException("The database could not be made:\n" + said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Process launch(List<String> command, Path log) {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    try {
      Process server = builder.start();
      var said = new BufferedReader(server.inputReader(StandardCharsets.UTF_8));
      ServerLog.untilReady(said, log).get(STOP_SECONDS, TimeUnit.SECONDS);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("PostgreSQL did not start; its log is " + log, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
