package org.comity.request.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.comity.language.Language;
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
    Checked checked = argument.checked(clock);
    Language language = argument.language();
    Optional<Link> link = Link.of(to);
    if (checked.view().isEmpty()) {
      argument.say(new CheckReport(checked, language).text());
      return Checked.UNREADABLE;
    }
    CaseFile old = checked.view().get().file();
    if (link.isEmpty() || !link.get().follows(old.kinds())) {
      argument.say(words.say(language, "request.link.no-way", "kind", to));
      return Checked.UNREADABLE;
    }
    return write(new LinkedCase(old, link.get(), Inventory.shipped()).made(), language);
  }

  private int write(CaseFile made, Language language) throws IOException {
    try {
      CaseContent.write(out, CaseWriting.json(made).getBytes(StandardCharsets.UTF_8));
      argument.say(words.say(language, "request.sealed.written", Map.of("file", out)));
      return Checked.SENDABLE;
    } catch (FileAlreadyExistsException e) {
      argument.say(words.say(language, "request.sealed.exists", Map.of("file", out)));
      return Checked.UNREADABLE;
    }
  }
}
