package org.comity;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/// `learn`: starts a rehearsal on a scratch folder, makes the first visit and stops, so that the
/// virtual machine can keep what it learned for quick starts. The build calls it twice: the first
/// time makes the data, from the second one is learned, as later starts find data too.
@CommandLine.Command(name = "learn", hidden = true, description = "Prepare quick starts.")
final class LearnCommand implements Callable<Integer> {
  @CommandLine.Option(names = "--data", description = "The scratch folder.", required = true)
  private Path data = Path.of("data");

  @Override
  public Integer call() {
    int code = new Run(data, 0, Optional.empty(), false).start();
    if (code != Comity.RUNNING) {
      return code;
    }
    new FirstVisit(RunNote.read(data).orElseThrow().port()).make();
    return CommandLine.ExitCode.OK;
  }
}
