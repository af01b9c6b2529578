package org.comity.directory.links;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocketFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/// Looks, for whatever address it is asked, at one server on this machine, which answers what a
/// test wants.
@Component
@Primary
final class OwnServer implements Probe, DisposableBean {
  private final HttpServer server;
  private final Probe probe;
  private final AtomicInteger looks = new AtomicInteger();
  private volatile int status = 200;

  OwnServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
    probe =
        new HttpProbe(
            new Knock(
                name -> InetAddress.getLoopbackAddress(),
                (SSLSocketFactory) SSLSocketFactory.getDefault(),
                Duration.ofSeconds(5)));
  }

  /// From now on it answers with this status.
  void answers(int now) {
    status = now;
  }

  /// How often it was looked at.
  int looks() {
    return looks.get();
  }

  @Override
  public Found look(String address) {
    looks.incrementAndGet();
    return probe.look("http://localhost:" + server.getAddress().getPort() + "/");
  }

  @Override
  public void destroy() {
    server.stop(0);
  }
}
