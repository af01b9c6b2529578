package org.comity.request.command;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.comity.request.sealed.SealedCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `./comity request encrypt IN OUT`: closes a case file under a passphrase.
@Command(
    name = "encrypt",
    mixinStandardHelpOptions = true,
    description =
        "Closes a case file under a passphrase of 14 characters or more; exit code 2 if that cannot"
            + " be done, else 0. What is there is never overwritten.")
public final class RequestEncrypt implements Callable<Integer> {
  @Mixin private CasePassage passage = new CasePassage();

  @Override
  public Integer call() throws IOException {
    return passage.through(this::closed);
  }

  private int closed(byte[] content) throws IOException {
    Optional<char[]> chosen = passage.passphrase().chosen();
    return chosen.isEmpty()
        ? passage.refuse("request.sealed.too-short", "")
        : passage.write(SealedCase.close(content, chosen.get()));
  }
}
