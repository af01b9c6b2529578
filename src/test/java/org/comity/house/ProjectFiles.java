package org.comity.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// The files of the project as they stand in its folder, without what is built, brought or stored
/// there.
final class ProjectFiles {
  private static final Set<String> NOT_OURS =
      Set.of(".git", "target", "data", "node_modules", ".idea", ".vscode", ".settings");

  private ProjectFiles() {}

  /// Every Java file, of the program and of its tests.
  static List<Path> java() {
    return below(Path.of("src"), ".java");
  }

  /// Every Java file of the program.
  static List<Path> mainJava() {
    return below(Path.of("src/main/java"), ".java");
  }

  /// Every page template.
  static List<Path> templates() {
    return below(Path.of("src/main/java"), ".jte");
  }

  /// All files whose name ends so, sorted; the empty ending gives all.
  static List<Path> below(Path folder, String ending) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new Collector(ending, found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Collections.sort(found);
    return found;
  }

  /// What stands in a file, which must be UTF-8.
  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final String ending;
    private final List<Path> found;

    Collector(String ending, List<Path> found) {
      this.ending = ending;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skipped = folder.getNameCount() == 1 && NOT_OURS.contains(folder.toString());
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean ours = !NOT_OURS.contains(file.toString());
      if (ours && file.getFileName().toString().endsWith(ending)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
