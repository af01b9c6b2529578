package org.comity.form.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comity.form.Definition;
import org.comity.form.reading.DefinitionFiles;
import org.comity.form.reading.Folder;
import org.comity.form.reading.Reading;

/// A copy of the shipped questionnaires whose reusable blocks an edition places elsewhere.
final class PlacedContent {
  private static final Path SHIPPED = Path.of("src/main/resources/content/questionnaires");

  private final Path folder;
  private final Map<String, Reading> readings = new HashMap<>();

  private PlacedContent(Path folder) {
    this.folder = folder;
  }

  /// Copies them into an empty folder, with all blocks placed so.
  static PlacedContent everywhere(String placement, Path folder) {
    String all = "{ opening: P, reservations: P, closing: P }".replace("P", placement);
    try (Stream<Path> files = Files.walk(SHIPPED)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(SHIPPED.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        String text = Files.readString(file);
        Files.writeString(copy, text.replaceAll("(?m)^placement: \\{.*$", "placement: " + all));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PlacedContent(folder);
  }

  /// The names of the sixteen files.
  static List<String> names() {
    try (Stream<Path> files = Files.list(SHIPPED)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.matches("[a-z]+-cluster-[0-9][.]yaml"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The definition of a questionnaire such as `untoc-1`.
  Definition definition(String questionnaire) {
    return reading(questionnaire).definition().orElseThrow();
  }

  /// What came of reading a questionnaire such as `untoc-1`.
  Reading reading(String questionnaire) {
    return readings.computeIfAbsent(questionnaire, this::read);
  }

  private Reading read(String questionnaire) {
    String file = questionnaire.replace("-", "-cluster-") + ".yaml";
    return DefinitionFiles.read(new Folder.OnDisk(folder), file);
  }
}
