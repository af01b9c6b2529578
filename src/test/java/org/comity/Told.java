package org.comity;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.logging.LoggingSystem;

/// What a command said, and its exit code.
record Told(int code, String out, String err) {

  /// Does a command in this process.
  static Told by(String... words) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    var said = new ByteArrayOutputStream();
    var complained = new ByteArrayOutputStream();
    // Quiet, as the program itself makes it before it does a command.
    LoggingSystem.get(Comity.class.getClassLoader()).beforeInitialize();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
    try {
      int code = Comity.line().execute(words);
      return new Told(
          code, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }
}
