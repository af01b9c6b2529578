package org.comity.request.command;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.comity.language.Words;
import org.comity.request.check.CaseView;
import org.comity.request.content.Inventory;
import org.comity.request.grounds.GroundSentences;
import org.comity.request.grounds.Grounds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `./comity request grounds CASE`: the grounds of refusal, answered or open.
@Command(
    name = "grounds",
    mixinStandardHelpOptions = true,
    description =
        "The grounds on which the request may be refused, each answered or open; exit code 2 if the"
            + " case cannot be read, else 0.")
public final class RequestGrounds implements Callable<Integer> {
  @Mixin private CaseArgument argument = new CaseArgument();

  private final Clock clock;

  /// Made at the start of the program.
  ///
  /// @param clock whose day is that of the check
  public RequestGrounds(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    return argument.with(clock, this::tell);
  }

  private int tell(Checked checked, CaseView view) {
    var sentences = new GroundSentences(new Words(), Inventory.shipped(), argument.language());
    new Grounds(view, checked.findings())
        .answers()
        .forEach(
            (ground, answer) -> {
              argument.say("%s [%s]".formatted(sentences.title(ground), ground.basis()));
              argument.say("     " + sentences.of(ground, answer));
            });
    return Checked.SENDABLE;
  }
}
