package org.comity.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/// Twenty people of five States who save at once, each an answer of her own.
final class Crowd {
  private static final int PEOPLE = 20;
  private static final List<String> ACCOUNTS =
      List.of(
          "aurelia-expert", "borealia-expert", "caspara-expert", "dorada-expert", "esperia-expert");
  private static final long MOST_NANOSECONDS = 240_000_000_000L;

  private final List<SavingClient> clients;
  private Duration took = Duration.ZERO;

  /// All of them, signed in and before their page.
  Crowd(RunningProgram program) {
    clients =
        IntStream.range(0, PEOPLE)
            .mapToObj(
                i ->
                    new SavingClient(
                        program, ACCOUNTS.get(i % ACCOUNTS.size()), i / ACCOUNTS.size()))
            .toList();
  }

  /// Lets them save; when so many saves are acknowledged, does what ends it. Gives what the program
  /// answered to each at the end.
  List<String> save(int enough, Runnable ending) {
    try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> running =
          clients.stream().map(client -> all.submit(client::saveUntilItEnds)).toList();
      long begun = System.nanoTime();
      long end = begun + MOST_NANOSECONDS;
      while (acknowledged() < enough
          && running.stream().noneMatch(Future::isDone)
          && System.nanoTime() < end) {
        LockSupport.parkNanos(1_000_000);
      }
      took = Duration.ofNanos(System.nanoTime() - begun);
      assertThat(running.stream().filter(Future::isDone).map(Crowd::answer))
          .as("how the program refused a save before anything was killed")
          .isEmpty();
      ending.run();
      return running.stream().map(Crowd::answer).toList();
    }
  }

  private static String answer(Future<String> running) {
    try {
      return running.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /// How long they saved before it ended.
  Duration took() {
    return took;
  }

  /// How many saves were acknowledged.
  int acknowledged() {
    return clients.stream().mapToInt(SavingClient::count).sum();
  }

  /// Every text of which the program said that it was saved.
  List<String> texts() {
    return clients.stream().flatMap(client -> client.acknowledged().stream()).toList();
  }
}
