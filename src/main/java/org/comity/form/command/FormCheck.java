package org.comity.form.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.comity.form.Definition;
import org.comity.form.reading.DefinitionFiles;
import org.comity.form.reading.Folder;
import org.comity.form.reading.Problem;
import org.comity.form.reading.Reading;
import org.comity.language.Language;
import org.comity.language.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./comity form check FILE…`: says what is wrong in files of definitions, or that nothing is.
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks files of definitions; exit code 1 if one is refused.")
public final class FormCheck implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "FILE", description = "YAML files of definitions")
  private List<Path> files = List.of();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "language of the messages: en, fr, es, ar, ru or zh",
      defaultValue = "en")
  private String language = "en";

  @Spec private @Nullable CommandSpec spec;

  private final Supplier<Words> words = SingletonSupplier.of(Words::new);

  @Override
  public Integer call() {
    Set<Problem> problems = new LinkedHashSet<>();
    files.forEach(file -> problems.addAll(check(file)));
    problems.forEach(problem -> out().println(problem.line(words.get(), reader())));
    out().flush();
    return problems.isEmpty() ? 0 : 1;
  }

  private List<Problem> check(Path file) {
    Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    Reading reading =
        DefinitionFiles.read(new Folder.OnDisk(folder), String.valueOf(file.getFileName()));
    reading.notes().forEach(note -> out().println(note.line(words.get(), reader())));
    reading.definition().ifPresent(definition -> out().println(summary(file, definition, reading)));
    return reading.problems();
  }

  private String summary(Path file, Definition definition, Reading reading) {
    int options =
        definition.questions().stream().mapToInt(question -> question.type().keys().size()).sum();
    return words
        .get()
        .say(
            reader(),
            "form.check.summary",
            "file",
            file.toString(),
            "questions",
            definition.questions().size(),
            "conditions",
            reading.conditions(),
            "proved",
            reading.proved(),
            "options",
            options);
  }

  private Language reader() {
    return Language.of(language).orElse(Language.ENGLISH);
  }

  private PrintWriter out() {
    return spec == null
        ? new PrintWriter(System.out, true, StandardCharsets.UTF_8)
        : spec.commandLine().getOut();
  }
}
