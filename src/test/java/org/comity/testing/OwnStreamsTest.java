package org.comity.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class OwnStreamsTest {
  @Test
  void twoThreadsThatPrintAtOnceHearThemselvesAlone() throws Exception {
    var both = new CyclicBarrier(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      Future<OwnStreams> one = threads.submit(() -> saying("one", both));
      Future<OwnStreams> two = threads.submit(() -> saying("two", both));
      assertThat(one.get()).returns("one, 2 lines\none\n", OwnStreams::out);
      assertThat(two.get()).returns("two, 2 lines\ntwo\n", OwnStreams::out);
      assertThat(one.get()).returns("one is wrong\n", OwnStreams::err);
    }
  }

  @Test
  void whatAnotherThreadPrintsAndWhatIsLoggedIsNotHeard() {
    var own = new OwnStreams();
    own.during(
        () -> {
          LoggerFactory.getLogger(OwnStreamsTest.class).error("Nobody reads this");
          return CompletableFuture.supplyAsync(
                  OwnStreamsTest::printed, task -> Thread.ofPlatform().start(task))
              .join();
        });
    assertThat(own).returns("", OwnStreams::out).returns("", OwnStreams::err);
  }

  private static boolean printed() {
    System.out.println("Printed by another thread than the one that listens");
    return true;
  }

  private static OwnStreams saying(String who, CyclicBarrier both) {
    var own = new OwnStreams();
    own.during(
        () -> {
          meets(both);
          System.out.printf("%s, %d lines%n", who, 2);
          System.err.println(who + " is wrong");
          meets(both);
          System.out.println(who);
          return 0;
        });
    return own;
  }

  private static void meets(CyclicBarrier both) {
    try {
      both.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
  }
}
