package org.comity;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.comity.audit.Verification;
import org.comity.database.Acting;
import org.comity.database.UnusableDatabaseException;
import org.comity.upkeep.doctor.Finding;
import org.comity.upkeep.doctor.Ground;
import org.comity.upkeep.doctor.Machine;
import org.comity.upkeep.doctor.MailLine;
import org.comity.upkeep.doctor.TrailProof;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/// `doctor`: looks whether everything under an installation is as it should be, beside the running
/// program or without it, and changes nothing.
@CommandLine.Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description =
        "Look whether everything is as it should be: 0 if all is green, 1 if somebody should look"
            + " at something, 2 if something is red.",
    exitCodeOnExecutionException = 2)
final class DoctorCommand implements Callable<Integer> {
  private static final Pattern TRAIL =
      Pattern.compile(
          "org\\.comity\\.(database\\..*|audit\\.(Verification|RowStore|Seals|SealStore))");

  @CommandLine.Option(names = "--json", description = "For programs.")
  private boolean json;

  @CommandLine.Option(names = "--all", description = "Open every file, not twenty at random.")
  private boolean all;

  @CommandLine.Mixin private Where where = new Where();

  @Override
  public Integer call() {
    List<Finding> findings = new ArrayList<>(new Machine(where.data()).look());
    findings.add(new MailLine(DoctorCommand::setting).look());
    try (Keeper keeper = where.keeper()) {
      var ground = new Ground(keeper.database(), keeper.key(), Clock.systemUTC(), all);
      findings.addAll(ground.look());
      findings.add(trail(keeper));
    } catch (Beside.Unavailable
        | UnusableDatabaseException
        | IllegalStateException
        | UncheckedIOException e) {
      findings.add(
          Finding.red(
              "database", String.valueOf(e.getMessage()), "Nothing behind it could be looked at."));
    }
    System.out.println(json ? json(findings) : text(findings));
    return worst(findings).exitCode();
  }

  private static Finding trail(Keeper keeper) {
    try (Beside beside = Beside.on(keeper.database(), keeper.key(), TRAIL)) {
      Verification verification = beside.find(Verification.class);
      return TrailProof.of(Acting.JOB.call(() -> verification.verify(Optional.empty())));
    }
  }

  private static Finding.Level worst(List<Finding> findings) {
    return findings.stream()
        .map(Finding::level)
        .max(Comparator.naturalOrder())
        .orElse(Finding.Level.GREEN);
  }

  private static String text(List<Finding> findings) {
    return String.join("\n", findings.stream().map(Finding::text).toList());
  }

  private static String json(List<Finding> findings) {
    return JsonMapper.builder()
        .build()
        .writerWithDefaultPrettyPrinter()
        .writeValueAsString(new Report(worst(findings), findings));
  }

  /// The report for programs.
  private record Report(Finding.Level level, List<Finding> findings) {}

  // As an option of Java or from the environment, as the program itself reads it.
  private static Optional<String> setting(String name) {
    return Optional.ofNullable(System.getProperty(name))
        .or(
            () ->
                Optional.ofNullable(System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'))))
        .filter(value -> !value.isBlank());
  }
}
