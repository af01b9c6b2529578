package org.comity.upkeep.doctor;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.comity.vault.KeyFile;

/// What can be seen without the database: the key, the disk, the fonts, the time zones.
///
/// @param data the data folder
public record Machine(Path data) {
  private static final long MILLION = 1_000_000;
  private static final long TOO_LITTLE = 300 * MILLION;
  private static final long LITTLE = 2_000 * MILLION;
  private static final String ZONE = "Europe/Vienna";

  /// Looks.
  public List<Finding> look() {
    List<Finding> findings = new ArrayList<>();
    findings.add(key());
    findings.add(disk("data disk", data));
    findings.add(disk("temporary disk", Path.of(System.getProperty("java.io.tmpdir"))));
    findings.add(fonts());
    findings.add(
        Finding.green("time zones", "edition " + ZoneRulesProvider.getVersions(ZONE).lastKey()));
    return findings;
  }

  private Finding key() {
    Path file = data.resolve("key");
    if (!Files.exists(file)) {
      return Finding.red(
          "key file",
          "there is none in " + data.toAbsolutePath().normalize(),
          "Give the data folder with --data. If the key is lost, restore a backup: it is inside.");
    }
    try {
      KeyFile.at(file);
      return guarded(file);
    } catch (IOException | RuntimeException e) {
      return Finding.red(
          "key file",
          "it cannot be read as a key",
          "Put back the file from your copy, or restore a backup: the key is inside.");
    }
  }

  private static Finding guarded(Path file) throws IOException {
    String mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    if (!mode.equals("rw-------") && !mode.equals("r--------")) {
      return Finding.red(
          "key file", "others may read it (" + mode + ")", "chmod 600 " + file.toAbsolutePath());
    }
    String owner = Files.getOwner(file).getName();
    return owner.equals(System.getProperty("user.name"))
        ? Finding.green("key file", "it opens, and only " + owner + " may read it")
        : Finding.warning(
            "key file",
            "it belongs to %s, and you are %s".formatted(owner, System.getProperty("user.name")),
            "Run the program and its commands as one user.");
  }

  private static Finding disk(String subject, Path place) {
    try {
      FileStore disk = Files.getFileStore(Files.exists(place) ? place : Path.of("."));
      long free = disk.getUsableSpace();
      String found = String.format(Locale.ROOT, "%,d MB free at %s", free / MILLION, place);
      if (free < TOO_LITTLE) {
        return Finding.red(subject, found, "Make room: nothing can be saved on a full disk.");
      }
      return free < LITTLE
          ? Finding.warning(subject, found, "Make room before it is needed.")
          : Finding.green(subject, found);
    } catch (IOException e) {
      return Finding.red(subject, "it cannot be read: " + e.getMessage(), "Look at the disk.");
    }
  }

  private static Finding fonts() {
    List<String> missing = ShippedFonts.missing();
    return missing.isEmpty()
        ? Finding.green("fonts", "all of them are in the program")
        : Finding.warning(
            "fonts",
            "missing in the program: " + String.join(", ", missing),
            "Documents in these scripts cannot be made. Install npm and build again.");
  }
}
