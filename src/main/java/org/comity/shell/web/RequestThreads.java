package org.comity.shell.web;

import java.time.Duration;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.ProtocolHandler;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.tomcat.TomcatProtocolHandlerCustomizer;
import org.springframework.stereotype.Component;

/// The threads on which requests are answered: few of the system's own, for a page waits often and
/// shortly for the database, and each wait of a virtual thread costs a turn through its scheduler.
/// Where all of them are busy, as with files that come over thin lines, the next request gets a
/// virtual thread, so that nobody waits for somebody else's line.
@Component
final class RequestThreads
    implements TomcatProtocolHandlerCustomizer<ProtocolHandler>, DisposableBean {
  private static final int MOST = 32;
  private static final Duration IDLE = Duration.ofSeconds(30);

  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          0,
          MOST,
          IDLE.toSeconds(),
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          Thread.ofPlatform().daemon().name("request-", 1).factory(),
          (request, busy) -> Thread.ofVirtual().start(request));

  @Override
  public void customize(ProtocolHandler server) {
    server.setExecutor(threads);
  }

  @Override
  public void destroy() {
    threads.shutdown();
  }
}
