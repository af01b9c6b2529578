package org.comity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comity.audit.Seals;
import org.comity.audit.SignedHead;
import org.comity.audit.Verdict;
import org.comity.audit.Verification;
import org.comity.database.Acting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `audit`: proves that nobody altered the trail, and prints the head by which that can be proved
/// later.
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = "Prove that nobody altered the trail of what was done.")
final class AuditCommand {
  private static final int BROKEN = 1;
  private static final int UNPROVED = 2;
  private static final Pattern WANTED =
      Pattern.compile(
          "org\\.comity\\.(database\\..*|audit\\.(Verification|RowStore|Seals|SealStore))");

  @Command(
      description =
          "Recompute the whole trail: 0 if it is whole, 1 if a row is altered, missing or inserted,"
              + " 2 if that cannot be told.",
      mixinStandardHelpOptions = true,
      exitCodeOnExecutionException = UNPROVED)
  int verify(
      @Mixin Where where,
      @Option(names = "--head", paramLabel = "FILE", description = "A head printed before.")
          @Nullable Path kept)
      throws IOException {
    Optional<SignedHead> head =
        kept == null ? Optional.empty() : SignedHead.read(Files.readString(kept));
    if (kept != null && head.isEmpty()) {
      System.err.println(kept + " is no head as `audit head` prints it.");
      return UNPROVED;
    }
    try (Beside beside = where.open(WANTED)) {
      Verification verification = beside.find(Verification.class);
      return say(Acting.JOB.call(() -> verification.verify(head)));
    }
  }

  @Command(
      description = "Seal what waits and print the signed head, to be kept elsewhere.",
      mixinStandardHelpOptions = true,
      exitCodeOnExecutionException = UNPROVED)
  int head(@Mixin Where where) {
    try (Beside beside = where.open(WANTED)) {
      Seals seals = beside.find(Seals.class);
      Acting.JOB.call(seals::seal);
      Optional<SignedHead> head = Acting.JOB.call(seals::head);
      head.ifPresentOrElse(
          found -> System.out.print(found.text()),
          () -> System.err.println("Nothing was ever done here, so there is no head."));
      return head.isPresent() ? ExitCode.OK : UNPROVED;
    }
  }

  private static int say(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Whole whole -> {
        System.out.println(whole(whole));
        yield ExitCode.OK;
      }
      case Verdict.Broken(var flaw) -> {
        System.out.println(flaw.line());
        yield BROKEN;
      }
      case Verdict.Foreign() -> {
        System.err.println("The kept head is not signed with the key of this installation.");
        yield UNPROVED;
      }
    };
  }

  private static String whole(Verdict.Whole whole) {
    String sealed =
        whole
            .head()
            .map(
                head ->
                    "%d rows, sealed at %s, root %s".formatted(head.size(), head.at(), head.root()))
            .orElse("no row is sealed");
    return """
    The trail is whole: %s.
    Not sealed yet: %d. Details erased: %d.\
    """
        .formatted(sealed, whole.waiting(), whole.erased());
  }
}
