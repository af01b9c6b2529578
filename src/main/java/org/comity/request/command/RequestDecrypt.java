package org.comity.request.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `./comity request decrypt IN OUT`: opens an encrypted case file into a plain one.
@Command(
    name = "decrypt",
    mixinStandardHelpOptions = true,
    description =
        "Opens an encrypted case file into a plain one for its owner alone; exit code 2 if that"
            + " cannot be done, else 0. What is there is never overwritten.")
public final class RequestDecrypt implements Callable<Integer> {
  @Mixin private CasePassage passage = new CasePassage();

  @Override
  public Integer call() throws IOException {
    return passage.through(passage::write);
  }
}
