package org.comity.request.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.request.check.CaseView;
import org.comity.request.exchange.Translations;
import org.comity.request.exchange.XliffFile;
import org.comity.request.file.CaseFile;
import org.comity.request.file.CaseWriting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./comity request translated CASE FILE.xlf --out CASE2`: takes a translation into a case.
@Command(
    name = "translated",
    mixinStandardHelpOptions = true,
    description =
        "Takes what a translator sent back into a new case file; exit code 2 if that cannot be"
            + " done, else 0.")
public final class RequestTranslated implements Callable<Integer> {
  private static final Pattern TARGET = Pattern.compile("trgLang\\s*=\\s*[\"']([A-Za-z-]{2,12})");
  private static final long MOST = 8_000_000;

  @Mixin private CaseArgument argument = new CaseArgument();

  @Parameters(arity = "1", index = "1", paramLabel = "FILE", description = "the translation, XLIFF")
  private Path came = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "the file to write")
  private Path out = Path.of("");

  private final Words words = new Words();
  private final Clock clock;

  /// Made at the start of the program.
  ///
  /// @param clock whose day is that of the check
  public RequestTranslated(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    return argument.with(clock, (checked, view) -> read(view));
  }

  private int read(CaseView view) throws IOException {
    if (!Files.isReadable(came) || Files.size(came) > MOST) {
      return refuse(Files.isReadable(came) ? "too-large" : "no-xliff");
    }
    // What is no UTF-8 shows as a sign of its own and is no reason to stop.
    return take(view, new String(Files.readAllBytes(came), StandardCharsets.UTF_8));
  }

  private int take(CaseView view, String content) throws IOException {
    Matcher target = TARGET.matcher(content);
    Language to = Language.of(target.find() ? target.group(1) : "").orElse(Language.ENGLISH);
    return switch (XliffFile.of(view.file(), to).read(content)) {
      case XliffFile.Reading.Refused(var code) -> refuse(code);
      case XliffFile.Reading.Read(var units) -> {
        CaseFile made = new Translations(view.file(), view.inventory()).with(to, units);
        tell("request.xliff.taken", units.size());
        yield argument.writeNew(out, CaseWriting.json(made).getBytes(StandardCharsets.UTF_8));
      }
    };
  }

  private void tell(String key, int texts) {
    argument.say(words.say(argument.language(), key, Map.of("texts", texts)));
  }

  private int refuse(String code) {
    argument.say(words.say(argument.language(), "request.xliff.refused." + code));
    return Checked.UNREADABLE;
  }
}
