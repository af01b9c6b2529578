package org.comity.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/// What one thread prints while it does something, kept away from what the rest of the run prints:
/// a command in one lane of the tests hears nothing of the other lane, and the other nothing of it.
/// What the thread logs meanwhile is dropped, see [QuietLog].
public final class OwnStreams {
  private static final ScopedValue<OwnStreams> MINE = ScopedValue.newInstance();

  static {
    System.setOut(parted(System.out, own -> own.out));
    System.setErr(parted(System.err, own -> own.err));
  }

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /// Does something and gives its result; what this thread prints meanwhile is kept here. Threads
  /// that it starts print as everybody does.
  public <T> T during(ScopedValue.CallableOp<T, RuntimeException> work) {
    return ScopedValue.where(MINE, this).call(work);
  }

  /// What was printed to the standard output.
  public String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  /// What was printed to the standard error.
  public String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /// Whether the calling thread prints to streams of its own.
  static boolean areUsed() {
    return MINE.isBound();
  }

  private static PrintStream parted(
      PrintStream everybodys, Function<OwnStreams, OutputStream> own) {
    return new PrintStream(new Parting(everybodys, own), true, StandardCharsets.UTF_8);
  }

  /// Asks with each byte who prints it.
  private static final class Parting extends OutputStream {
    private final PrintStream everybodys;
    private final Function<OwnStreams, OutputStream> own;

    Parting(PrintStream everybodys, Function<OwnStreams, OutputStream> own) {
      this.everybodys = everybodys;
      this.own = own;
    }

    private OutputStream here() {
      return MINE.isBound() ? own.apply(MINE.get()) : everybodys;
    }

    @Override
    public void write(int single) throws IOException {
      here().write(single);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      here().write(bytes, from, length);
    }

    @Override
    public void flush() throws IOException {
      here().flush();
    }
  }
}
