package org.comity.directory.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.comity.directory.links.Found.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is found at a real server on this machine, which alone the probe of the test may reach.
class HttpProbeTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration IMPATIENCE = Duration.ofMillis(600);
  private static final char[] PASSWORD = "password".toCharArray();

  private final Probe probe = probe(PATIENCE);
  private HttpServer server;
  private String here;

  private static Probe probe(Duration patience) {
    return new HttpProbe(
        new Knock(HttpProbeTest::find, (SSLSocketFactory) SSLSocketFactory.getDefault(), patience));
  }

  private static InetAddress find(String name) throws java.net.UnknownHostException {
    return name.equals("localhost")
        ? InetAddress.getLoopbackAddress()
        : PublicHostsTest.withoutNames(name);
  }

  @BeforeEach
  void aServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> answer(exchange, 404, ""));
    server.createContext("/ok", exchange -> answer(exchange, 200, ""));
    server.start();
    here = "http://localhost:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static void answer(HttpExchange exchange, int status, String location)
      throws IOException {
    if (!location.isEmpty()) {
      exchange.getResponseHeaders().set("Location", location);
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private Found after(int status, String location) {
    server.createContext("/this", exchange -> answer(exchange, status, location));
    return probe.look(here + "/this?q=a b");
  }

  @Test
  void aPageThatAnswersIsThereAlsoWhereItWantsASignIn() {
    assertThat(probe.look(here + "/ok")).isEqualTo(Found.of(Result.OK));
    assertThat(after(401, "").result()).isEqualTo(Result.OK);
  }

  @Test
  void whatIsNotThereIsNotFoundAndAnErrorIsNoAnswer() {
    assertThat(probe.look(here + "/absent").result()).isEqualTo(Result.NOT_FOUND);
    assertThat(after(503, "").result()).isEqualTo(Result.NO_ANSWER);
  }

  @Test
  void whereItMovedForGoodIsToldAndWhereItMovedForNowIsNot() {
    assertThat(after(301, "/ok")).isEqualTo(new Found(Result.MOVED, here + "/ok"));
    server.createContext("/now", exchange -> answer(exchange, 302, here + "/ok"));
    assertThat(probe.look(here + "/now")).isEqualTo(Found.of(Result.OK));
  }

  @Test
  void aServerThatRefusesToTellTheHeadIsAskedForThePage() {
    server.createContext(
        "/head",
        exchange -> answer(exchange, exchange.getRequestMethod().equals("HEAD") ? 405 : 200, ""));
    assertThat(probe.look(here + "/head").result()).isEqualTo(Result.OK);
  }

  @Test
  void noRedirectLeadsInsideANetworkOrToAnythingButTheWeb() {
    assertThat(after(302, "http://10.0.0.1/admin").result()).isEqualTo(Result.NOT_PUBLIC);
    server.createContext("/six", exchange -> answer(exchange, 302, "http://[fd00::1]/"));
    assertThat(probe.look(here + "/six").result()).isEqualTo(Result.NOT_PUBLIC);
    server.createContext("/file", exchange -> answer(exchange, 302, "file:///etc/passwd"));
    assertThat(probe.look(here + "/file").result()).isEqualTo(Result.NO_ANSWER);
    assertThat(probe.look("gopher://localhost/").result()).isEqualTo(Result.NO_ANSWER);
    assertThat(probe.look("http://user:word@localhost/").result()).isEqualTo(Result.NO_ANSWER);
  }

  @Test
  void aCircleOfRedirectsEnds() {
    assertThat(after(302, "/this").result()).isEqualTo(Result.NO_ANSWER);
  }

  @Test
  void whoSaysNothingOrNeverEndsIsNotWaitedFor() throws IOException {
    Probe hasty = probe(IMPATIENCE);
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String there = "http://localhost:" + silent.getLocalPort();
      assertThat(hasty.look(there).result()).isEqualTo(Result.NO_ANSWER);
    }
    int closed = server.getAddress().getPort();
    server.stop(0);
    assertThat(probe.look("http://localhost:" + closed).result()).isEqualTo(Result.NO_ANSWER);
  }

  @Test
  void anExpiredCertificateIsToldApart() throws Exception {
    HttpsServer secure =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    secure.setHttpsConfigurator(new HttpsConfigurator(expired()));
    secure.createContext("/", exchange -> answer(exchange, 200, ""));
    secure.start();
    try {
      String there = "https://localhost:" + secure.getAddress().getPort();
      assertThat(probe.look(there).result()).isEqualTo(Result.CERTIFICATE);
    } finally {
      secure.stop(0);
    }
  }

  private static SSLContext expired() throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = HttpProbeTest.class.getResourceAsStream("/links/expired.p12")) {
      keys.load(in, PASSWORD);
    }
    var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(keys, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    return context;
  }
}
