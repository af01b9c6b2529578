package org.comity.request.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comity.language.Language;
import org.comity.language.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./comity request decrypt IN OUT`: opens an encrypted case file into a plain one.
@Command(
    name = "decrypt",
    mixinStandardHelpOptions = true,
    description =
        "Opens an encrypted case file into a plain one for its owner alone; exit code 2 if that"
            + " cannot be done, else 0. What is there is never overwritten.")
public final class RequestDecrypt implements Callable<Integer> {
  @Parameters(arity = "1", index = "0", paramLabel = "IN", description = "the file to read")
  private Path from = Path.of("");

  @Parameters(arity = "1", index = "1", paramLabel = "OUT", description = "the file to write")
  private Path target = Path.of("");

  @Mixin private CasePassphrase passphrase = new CasePassphrase();

  @Spec private @Nullable CommandSpec spec;

  private final Words words = new Words();

  @Override
  public Integer call() throws IOException {
    CaseContent content = CaseContent.of(from, passphrase);
    return content.bytes().isEmpty()
        ? say(Checked.UNREADABLE, "request.file." + content.code(), content.reason())
        : written(content.bytes().get());
  }

  private int written(byte[] content) throws IOException {
    try {
      CaseContent.write(target, content);
      return say(Checked.SENDABLE, "request.sealed.written", "");
    } catch (FileAlreadyExistsException e) {
      return say(Checked.UNREADABLE, "request.sealed.exists", "");
    }
  }

  private int say(int code, String key, String reason) {
    String line = words.say(Language.ENGLISH, key, Map.of("file", target, "reason", reason));
    if (spec != null) {
      spec.commandLine().getOut().println(line);
      spec.commandLine().getOut().flush();
    }
    return code;
  }
}
