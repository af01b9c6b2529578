package org.comity.upkeep.backup;

import java.util.Locale;
import java.util.function.Consumer;

/// Says now and then how far long work has come: a line for every 64 MB of rows.
final class Progress {
  private static final long STEP = 64_000_000;
  private static final long MILLION = 1_000_000;

  private final String doing;
  private final Consumer<String> console;
  private long done;
  private long told;

  Progress(String doing, Consumer<String> console) {
    this.doing = doing;
    this.console = console;
  }

  void pass(long bytes, String table) {
    done += bytes;
    if (done - told >= STEP) {
      told = done;
      console.accept(
          String.format(Locale.ROOT, "%s: %,d MB so far, at %s", doing, done / MILLION, table));
    }
  }
}
