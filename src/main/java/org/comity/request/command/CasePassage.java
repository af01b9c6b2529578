package org.comity.request.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Map;
import org.comity.language.Language;
import org.comity.language.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What a command takes that makes of one case file another: the file to read, the file to write
/// and the passphrase.
final class CasePassage {
  @Parameters(arity = "1", index = "0", paramLabel = "IN", description = "the file to read")
  private Path from = Path.of("");

  @Parameters(arity = "1", index = "1", paramLabel = "OUT", description = "the file to write")
  private Path target = Path.of("");

  @Mixin private CasePassphrase passphrase = new CasePassphrase();

  private final Words words = new Words();

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  /// What becomes of the content of a case file.
  @FunctionalInterface
  interface Change {
    /// Makes the new file and gives the exit code.
    ///
    /// @param content of the file that was read, opened where it is encrypted
    int of(byte[] content) throws IOException;
  }

  CasePassphrase passphrase() {
    return passphrase;
  }

  /// Reads the file and goes on with what stands in it; says why, where it cannot be read.
  int through(Change change) throws IOException {
    CaseContent content = CaseContent.of(from, passphrase);
    return content.bytes().isEmpty()
        ? refuse("request.file." + content.code(), content.reason())
        : change.of(content.bytes().get());
  }

  /// Writes a new file, says where and gives the exit code; one that is there stays as it is.
  int write(byte[] content) throws IOException {
    try {
      CaseContent.write(target, content);
      say("request.sealed.written", "");
      return Checked.SENDABLE;
    } catch (FileAlreadyExistsException e) {
      return refuse("request.sealed.exists", "");
    }
  }

  /// Says why nothing was written, and gives the exit code.
  int refuse(String key, String reason) {
    say(key, reason);
    return Checked.UNREADABLE;
  }

  private void say(String key, String reason) {
    PrintWriter out = requireNonNull(command, "a command line").commandLine().getOut();
    out.println(words.say(Language.ENGLISH, key, Map.of("file", target, "reason", reason)));
    out.flush();
  }
}
