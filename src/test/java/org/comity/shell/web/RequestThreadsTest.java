package org.comity.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.junit.jupiter.api.Test;

class RequestThreadsTest {

  @Test
  void aRequestWaitsForNoSlowLineOfAnother() {
    var threads = new RequestThreads();
    var server = new Http11NioProtocol();
    threads.customize(server);
    Executor requests = server.getExecutor();
    var lines = new CountDownLatch(1);
    try {
      for (int i = 0; i < 100; i++) {
        requests.execute(() -> await(lines));
      }
      var another = CompletableFuture.supplyAsync(() -> "answered", requests);
      assertThat(another.join()).isEqualTo("answered");
    } finally {
      lines.countDown();
      threads.destroy();
    }
  }

  @Test
  void aShortRequestRunsOnAThreadOfTheSystem() {
    var threads = new RequestThreads();
    var server = new Http11NioProtocol();
    threads.customize(server);
    try {
      var kind =
          CompletableFuture.supplyAsync(
              () -> Thread.currentThread().isVirtual(), server.getExecutor());
      assertThat(kind.join()).isFalse();
    } finally {
      threads.destroy();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
