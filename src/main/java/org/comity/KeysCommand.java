package org.comity;

import java.util.Map;
import java.util.regex.Pattern;
import org.comity.audit.Trail;
import org.comity.database.Acting;
import org.comity.vault.Vault;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/// `keys`: the keys under which bodies and persons have something sealed.
@Command(
    name = "keys",
    mixinStandardHelpOptions = true,
    description = "The keys of bodies and persons.")
final class KeysCommand {
  private static final Pattern WANTED =
      Pattern.compile("org\\.comity\\.(database\\..*|vault\\..*|audit\\.(Trail|AuditStore))");

  @Command(
      description =
          "Give each body and person a new key; what is sealed from now on is sealed under it, and"
              + " what was sealed before opens as it did.",
      mixinStandardHelpOptions = true)
  int rotate(@Mixin Where where) {
    try (Beside beside = where.open(WANTED)) {
      int made = Acting.JOB.call(() -> beside.find(Vault.class).rotate());
      Trail trail = beside.find(Trail.class);
      Acting.JOB.run(
          () ->
              trail.recordAlone(
                  "rotate-keys", "installation", Map.of("keys", Integer.toString(made))));
      System.out.println(
          made + " keys have a successor. Make a backup: an older one does not have the new keys.");
      return ExitCode.OK;
    }
  }
}
