package org.comity.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.comity.database.DatabaseAddress;
import org.comity.database.Preparation;
import org.comity.database.embedded.EmbeddedPostgres;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;

/// A PostgreSQL for one whole program, which a test stops and starts again at the same address.
public final class StoppableServer
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final Path FOLDER = Path.of("target", "test-stoppable");
  private static final int PORT = freePort();
  private static final EmbeddedPostgres[] RUNNING = {firstStart()};

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    new ProgramBeans().initialize(context);
    var beans = (GenericApplicationContext) context;
    beans.removeBeanDefinition(DatabaseAddress.class.getName());
    beans.registerBean(DatabaseAddress.class, StoppableServer::prepared);
  }

  private static DatabaseAddress prepared() {
    return Preparation.prepareNew(administrator("postgres"), "comity", TestServer.PASSWORD, KEY);
  }

  private static final byte[] KEY = new byte[32];

  /// One of its databases, as the superuser.
  public static DatabaseAddress administrator(String database) {
    DatabaseAddress given = RUNNING[0].address();
    String url = "jdbc:postgresql://127.0.0.1:" + PORT + "/" + database;
    return new DatabaseAddress(url, given.user(), given.password());
  }

  /// Ends all connections and stops it.
  public static void stop() {
    RUNNING[0].close();
  }

  /// Starts it again.
  public static void start() {
    // The last of two settings of the port holds.
    RUNNING[0] = EmbeddedPostgres.start(FOLDER, TestServer.programs(), "fsync=off", "port=" + PORT);
  }

  private static EmbeddedPostgres firstStart() {
    try {
      FileSystemUtils.deleteRecursively(FOLDER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(StoppableServer::stop));
    return EmbeddedPostgres.start(FOLDER, TestServer.programs(), "fsync=off", "port=" + PORT);
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
