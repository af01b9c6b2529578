package org.comity.request.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.comity.language.Language;
import org.comity.request.check.CaseView;
import org.comity.request.content.Inventory;
import org.comity.request.exchange.Translations;
import org.comity.request.exchange.XliffFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `./comity request translate CASE --to fr --out FILE.xlf`: the texts of a case for a translator.
@Command(
    name = "translate",
    mixinStandardHelpOptions = true,
    description =
        "Writes the texts of a case as XLIFF 2.1 for a translator; exit code 2 if that cannot be"
            + " done, else 0.")
public final class RequestTranslate implements Callable<Integer> {
  @Mixin private CaseArgument argument = new CaseArgument();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "TAG",
      description = "en, fr, es, ar, ru or zh")
  private String to = "";

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "the file to write")
  private Path out = Path.of("");

  private final Clock clock;

  /// Made at the start of the program.
  ///
  /// @param clock whose day is that of the check
  public RequestTranslate(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    return argument.with(clock, (checked, view) -> write(view));
  }

  private int write(CaseView view) throws IOException {
    var translations = new Translations(view.file(), view.inventory());
    XliffFile file = XliffFile.of(view.file(), Language.of(to).orElse(Language.ENGLISH));
    String written = file.written(translations.units(), translations, Inventory.shipped().texts());
    return argument.writeNew(out, written.getBytes(StandardCharsets.UTF_8));
  }
}
