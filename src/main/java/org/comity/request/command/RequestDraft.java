package org.comity.request.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.comity.document.Document;
import org.comity.document.Format;
import org.comity.document.Rendering;
import org.comity.document.Renderings;
import org.comity.document.alone.RenderingsAlone;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.request.check.CaseView;
import org.comity.request.file.CaseWriting;
import org.comity.request.letter.Leak;
import org.comity.request.letter.Paper;
import org.comity.request.letter.Papers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./comity request draft CASE`: makes the documents of a case file.
@Command(
    name = "draft",
    mixinStandardHelpOptions = true,
    description =
        "Makes the documents of a case file; exit code 2 if it cannot be read, 1 if something stops"
            + " the request (the documents are made all the same), else 0.")
public final class RequestDraft implements Callable<Integer> {
  private static final String JSON = "json";

  @Parameters(arity = "1", paramLabel = "CASE", description = "the case file, YAML or JSON")
  private Path file = Path.of("");

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description = "pdf, docx, html, json; several with commas")
  private List<String> formats = List.of("pdf", "docx", JSON);

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "language of the letter: en, fr, es, ar, ru or zh; else that of the request")
  private @Nullable String language;

  @Option(
      names = "--paper",
      split = ",",
      paramLabel = "PAPER",
      description = "letter, bilingual, cover, annexes, disclosable, preservation, telephone")
  private List<String> papers = List.of("letter");

  @Option(
      names = "--bilingual",
      paramLabel = "TAG",
      description = "the letter in the case's language and this one, beside each other")
  private @Nullable String beside;

  @Option(names = "--out", paramLabel = "DIR", description = "the folder to write to")
  private Path out = Path.of(".");

  @Mixin private CasePassphrase passphrase = new CasePassphrase();

  @Spec private @Nullable CommandSpec spec;

  private final Words words = new Words();

  private final Clock clock;

  /// Made at the start of the program.
  ///
  /// @param clock whose day is that of the check
  public RequestDraft(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter console =
        spec == null
            ? new PrintWriter(System.out, true, StandardCharsets.UTF_8)
            : spec.commandLine().getOut();
    Checked checked = Checked.of(file, clock, passphrase);
    Language reader = reader(checked);
    console.println(new CheckReport(checked, reader).text());
    int missing = 0;
    if (checked.view().isPresent()) {
      Files.createDirectories(out);
      missing = write(checked.view().get(), reader, console);
    }
    console.flush();
    return Math.max(missing, checked.code());
  }

  private Language reader(Checked checked) {
    String request =
        checked.view().map(view -> view.file().text("lang.requestLanguage")).orElse("");
    return Language.of(language == null ? request : language).orElse(Language.ENGLISH);
  }

  private int write(CaseView view, Language reader, PrintWriter console) throws IOException {
    int code = 0;
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]+$", "");
    Renderings renderings = RenderingsAlone.of(words);
    for (String format : formats) {
      if (format.equals(JSON)) {
        say(console, Files.writeString(out.resolve(name + ".json"), CaseWriting.json(view.file())));
        continue;
      }
      for (Wanted wanted : wanted(view, reader)) {
        Document document = Papers.of(view, wanted.language()).of(wanted.paper());
        String ending = "%s.%s.%s".formatted(name, wanted.paper().word(), wanted.language().tag());
        boolean leaks =
            wanted.paper() == Paper.DISCLOSABLE && leaks(document, view, reader, console);
        code = Math.max(code, leaks ? 1 : render(renderings, document, format, ending, console));
      }
    }
    return code;
  }

  /// Whether something sealed would leave in a copy, which is not made then.
  private boolean leaks(Document copy, CaseView view, Language reader, PrintWriter console) {
    List<Leak> leaks = Leak.in(copy, view.file());
    if (!leaks.isEmpty()) {
      console.println(words.say(reader, "request.papers.leaks"));
      leaks.forEach(leak -> console.println("  " + leak.heading() + ": " + leak.words()));
    }
    return !leaks.isEmpty();
  }

  /// A document in a language.
  private record Wanted(Paper paper, Language language) {}

  private List<Wanted> wanted(CaseView view, Language reader) {
    var wanted = new ArrayList<Wanted>();
    for (String word : papers) {
      Paper paper = Paper.of(word).orElseThrow(() -> unknown("--paper", word));
      wanted.add(new Wanted(paper, reader));
    }
    if (beside != null) {
      String tag = beside;
      Language other =
          Language.of(tag)
              .filter(language -> language != Papers.written(view.file()))
              .orElseThrow(() -> unknown("--bilingual", tag));
      wanted.add(new Wanted(Paper.BILINGUAL, other));
    }
    return wanted;
  }

  private int render(
      Renderings renderings, Document document, String word, String name, PrintWriter console)
      throws IOException {
    Format format =
        java.util.Arrays.stream(Format.values())
            .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
            .findFirst()
            .orElseThrow(() -> unknown("--format", word));
    return switch (renderings.render(document, format)) {
      case Rendering.Rendered(var made, var content) -> {
        Path target = out.resolve(name + "." + made.extension());
        say(console, Files.write(target, content.toArray()));
        yield 0;
      }
      case Rendering.FontsMissing missing -> {
        console.println(missing.message());
        yield Checked.UNREADABLE;
      }
    };
  }

  private static void say(PrintWriter console, Path written) {
    console.println(written);
  }

  private picocli.CommandLine.ParameterException unknown(String option, String word) {
    return new picocli.CommandLine.ParameterException(
        java.util.Objects.requireNonNull(spec, "a command line").commandLine(),
        option + ": " + word);
  }
}
