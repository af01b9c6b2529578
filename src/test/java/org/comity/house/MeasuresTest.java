package org.comity.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeasuresTest {
  private static final int FILE = 300;
  private static final int METHOD = 20;
  private static final int TEMPLATE = 80;
  private static final List<Declared> DECLARED = SourceTrees.of(ProjectFiles.java()).declarations();

  @Test
  void aFileIsReadInOneGo() {
    assertThat(longerThan(FILE, ProjectFiles.java())).as("files over %d lines", FILE).isEmpty();
  }

  @Test
  void aMethodDoesOneThing() {
    assertThat(DECLARED).isNotEmpty();
    assertThat(DECLARED.stream().filter(method -> method.bodyLines() > METHOD))
        .as("methods of more than %d lines between their braces", METHOD)
        .isEmpty();
  }

  @Test
  void aTemplateFitsOnAScreen() {
    assertThat(longerThan(TEMPLATE, ProjectFiles.templates()))
        .as("templates over %d lines; a part that has a name becomes a component", TEMPLATE)
        .isEmpty();
  }

  @Test
  void whatStrangersSeeIsDocumented() {
    assertThat(program().filter(Declared::isPublic)).isNotEmpty();
    assertThat(program().filter(Declared::owesAComment))
        .as("without a comment that says what it is in this field, its units, what it refuses")
        .isEmpty();
  }

  /// Tests beside a room stand behind the room's own door; a second one would hide it.
  private static Path theDoorOf(Path file) {
    Path own = file.resolveSibling("package-info.java");
    Path room = Path.of(own.toString().replace("src/test/java", "src/main/java"));
    return Files.exists(room) ? room : own;
  }

  @Test
  void everyPackageHasASentenceOnItsDoor() {
    List<Path> doors =
        ProjectFiles.java().stream().map(file -> theDoorOf(file)).distinct().toList();
    assertThat(doors.stream().filter(door -> !Files.exists(door))).as("missing").isEmpty();
    assertThat(doors.stream().filter(door -> !opensWell(ProjectFiles.text(door))))
        .as("doors without a /// comment on top or without @NullMarked")
        .isEmpty();
  }

  private static boolean opensWell(String door) {
    return door.startsWith("///") && door.contains("NullMarked");
  }

  private static Stream<Declared> program() {
    return DECLARED.stream()
        .filter(declared -> declared.toString().startsWith(Path.of("src/main").toString()));
  }

  private static List<String> longerThan(int most, List<Path> files) {
    return files.stream()
        .filter(file -> ProjectFiles.text(file).lines().count() > most)
        .map(file -> file + ": " + ProjectFiles.text(file).lines().count())
        .toList();
  }
}
