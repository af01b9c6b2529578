package org.comity.request.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.comity.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./comity request check CASE`: says what is missing or wrong in a case file.
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Checks a case file; exit code 2 if it cannot be read, 1 if something stops the request,"
            + " else 0.")
public final class RequestCheck implements Callable<Integer> {
  @Parameters(arity = "1", paramLabel = "CASE", description = "the case file, YAML or JSON")
  private Path file = Path.of("");

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "language of the messages: en, fr, es, ar, ru or zh",
      defaultValue = "en")
  private String language = "en";

  @Option(names = "--json", description = "findings as JSON")
  private boolean json;

  @Mixin private CasePassphrase passphrase = new CasePassphrase();

  @Spec private @Nullable CommandSpec spec;

  private final Clock clock;

  /// Made at the start of the program.
  ///
  /// @param clock whose day is that of the check
  public RequestCheck(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    PrintWriter out =
        spec == null
            ? new PrintWriter(System.out, true, StandardCharsets.UTF_8)
            : spec.commandLine().getOut();
    Checked checked = Checked.of(file, clock, passphrase);
    var report = new CheckReport(checked, Language.of(language).orElse(Language.ENGLISH));
    out.println(json ? report.json() : report.text());
    out.flush();
    return checked.code();
  }
}
