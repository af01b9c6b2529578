package org.comity.request.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.comity.language.Words;
import org.comity.request.content.Inventory;
import org.comity.request.file.CaseFile;
import org.comity.request.file.CaseWriting;
import org.comity.request.link.Link;
import org.comity.request.link.LinkedCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `./comity request link CASE --to KIND --out FILE`: begins the request that another leads to.
@Command(
    name = "link",
    mixinStandardHelpOptions = true,
    description =
        "Begins the case of a request that another leads to; exit code 2 if that cannot be done,"
            + " else 0. What is there is never overwritten.")
public final class RequestLink implements Callable<Integer> {
  @Mixin private CaseArgument argument = new CaseArgument();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "KIND",
      description =
          "disclose, extradition, confEnforce, return, supplementary, renewal, withdrawal,"
              + " statusQuery or confirmationOfOralRequest")
  private String to = "";

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "the file to write")
  private Path out = Path.of("");

  private final Words words = new Words();
  private final Clock clock;

  /// Made at the start of the program.
  ///
  /// @param clock whose day is that of the check
  public RequestLink(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    return argument.with(clock, (checked, view) -> begin(view.file()));
  }

  private int begin(CaseFile old) throws IOException {
    Optional<Link> link = Link.of(to);
    if (link.isEmpty() || !link.get().follows(old.kinds())) {
      argument.say(words.say(argument.language(), "request.link.no-way", "kind", to));
      return Checked.UNREADABLE;
    }
    CaseFile made = new LinkedCase(old, link.get(), Inventory.shipped()).made();
    return argument.writeNew(out, CaseWriting.json(made).getBytes(StandardCharsets.UTF_8));
  }
}
