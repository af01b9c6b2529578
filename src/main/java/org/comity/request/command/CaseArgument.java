package org.comity.request.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.request.check.CaseView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What each command about a case takes: its file, and the language in which to speak.
final class CaseArgument {
  @Parameters(
      arity = "1",
      index = "0",
      paramLabel = "CASE",
      description = "the case file, YAML or JSON")
  private Path file = Path.of("");

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "language of the messages: en, fr, es, ar, ru or zh",
      defaultValue = "en")
  private String language = "en";

  @Mixin private CasePassphrase passphrase = new CasePassphrase();

  private final Words words = new Words();

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  private Checked checked(Clock clock) {
    return Checked.of(file, clock, passphrase);
  }

  /// Opens the case and does with it what the command is for; tells why, where it cannot be read.
  Integer with(Clock clock, Work work) throws IOException {
    Checked checked = checked(clock);
    if (checked.view().isEmpty()) {
      say(new CheckReport(checked, language()).text());
      return Checked.UNREADABLE;
    }
    return work.of(checked, checked.view().get());
  }

  /// What a command does with a case that could be read.
  @FunctionalInterface
  interface Work {
    /// Does it and gives the exit code.
    ///
    /// @param checked the file, with what was found in it
    /// @param view the case
    int of(Checked checked, CaseView view) throws IOException;
  }

  Language language() {
    return Language.of(language).orElse(Language.ENGLISH);
  }

  void say(String line) {
    PrintWriter out = requireNonNull(command, "a command line").commandLine().getOut();
    out.println(line);
    out.flush();
  }

  /// Writes a file and says where.
  void write(Path target, String content) throws IOException {
    say(Files.writeString(target, content).toString());
  }

  /// Writes a new file, says where and gives the exit code; one that is there stays as it is.
  int writeNew(Path target, byte[] content) throws IOException {
    try {
      CaseContent.write(target, content);
      say(words.say(language(), "request.sealed.written", "file", target));
      return Checked.SENDABLE;
    } catch (FileAlreadyExistsException e) {
      say(words.say(language(), "request.sealed.exists", "file", target));
      return Checked.UNREADABLE;
    }
  }
}
