package org.comity;

import java.time.Clock;
import org.comity.database.UnusableDatabaseException;
import org.comity.form.command.FormCommand;
import org.comity.request.command.RequestCommand;
import org.comity.upkeep.backup.UnusableBackupException;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;

/// The program: one jar for a laptop and for the nodes of a cluster. Its commands are below.
@SpringBootApplication
@CommandLine.Command(
    name = "comity",
    mixinStandardHelpOptions = true,
    subcommands = {
      RunCommand.class,
      TokenCommand.class,
      AuditCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      DoctorCommand.class,
      KeysCommand.class,
      FormCommand.class,
      RequestCommand.class,
      LearnCommand.class
    })
public class Comity {
  /// The exit code that means: go on running.
  static final int RUNNING = -1;

  /// Does the command that stands first among the arguments and ends with its exit code.
  public static void main(String[] arguments) {
    // Quiet until the program itself speaks: migrations run before it does.
    LoggingSystem.get(Comity.class.getClassLoader()).beforeInitialize();
    int code = execute(arguments);
    if (code != RUNNING) {
      System.exit(code);
    }
  }

  private static int execute(String... arguments) {
    try {
      return PlainStart.of(arguments).map(Run::start).orElseGet(() -> line().execute(arguments));
    } catch (UnusableDatabaseException e) {
      System.err.println(e.getMessage());
      return Run.REFUSED;
    }
  }

  /// The commands, where what stands in their way is told in one line.
  static CommandLine line() {
    var line =
        new CommandLine(
            new Comity(), new CommandsOnTime(Clock.system(java.time.ZoneId.systemDefault())));
    var usual = line.getExecutionExceptionHandler();
    return line.setExecutionExceptionHandler(
        (exception, command, parsed) -> {
          if (exception instanceof Beside.Unavailable
              || exception instanceof UnusableBackupException
              || exception instanceof UnusableDatabaseException) {
            System.err.println(exception.getMessage());
            return command.getCommandName().equals("run")
                ? Run.REFUSED
                : CommandLine.ExitCode.USAGE;
          }
          return usual.handleExecutionException(exception, command, parsed);
        });
  }
}
