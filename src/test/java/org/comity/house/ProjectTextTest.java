package org.comity.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProjectTextTest {
  private static final Pattern PLACE_ON_A_MACHINE =
      Pattern.compile("(?<![\\w.:/*-])/(?:work|tmp|root|home|Users)/");
  private static final Pattern LEFT_FOR_LATER =
      Pattern.compile("\\b(?:TODO|FIXME)\\b|@(?:Disabled|Ignore)\\b");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<(?:dependency|plugin|path)>\\s*(?:<groupId>[^<]*</groupId>\\s*)?<artifactId>([^<]+)<");
  private static final Pattern PACKAGE = Pattern.compile("\"(@?[\\w./-]+)\": \"[~^]?\\d");
  private static final Set<String> NOT_TEXT =
      Set.of("png", "jpg", "pdf", "docx", "ttf", "woff2", "jar", "zip", "csv");

  @Test
  void noFileNamesAPlaceOnOneMachine() {
    assertThat(hits(everything(), PLACE_ON_A_MACHINE))
        .as("paths that exist on the machine of whoever wrote them")
        .isEmpty();
  }

  @Test
  void nothingIsLeftForLater() {
    List<Path> code =
        ProjectFiles.below(Path.of("src"), "").stream()
            .filter(file -> !file.endsWith("ProjectTextTest.java"))
            .toList();
    assertThat(hits(code, LEFT_FOR_LATER)).isEmpty();
  }

  @Test
  void everyLibraryHasItsLine() {
    String stack = ProjectFiles.text(Path.of("docs/stack.md"));
    assertThat(libraries().filter(library -> !stack.contains("`" + library + "`")).distinct())
        .as("libraries without a line in docs/stack.md: what for, licence, why")
        .isEmpty();
  }

  @Test
  void linksBetweenPagesLead() {
    List<String> broken =
        pages()
            .flatMap(
                page ->
                    LINK.matcher(ProjectFiles.text(page))
                        .results()
                        .map(link -> link.group(1))
                        .filter(link -> !Files.exists(page.resolveSibling(link)))
                        .map(link -> page + ": " + link))
            .toList();
    assertThat(broken).isEmpty();
  }

  @Test
  void aDecisionNamesTheTestThatKeepsIt() {
    assertThat(
            ProjectFiles.below(Path.of("docs/decisions"), ".md").stream()
                .filter(page -> page.getFileName().toString().matches("(?!0000)\\d{4}-.*"))
                .filter(page -> !ProjectFiles.text(page).contains("**Confirmation.**")))
        .isEmpty();
  }

  private static Stream<String> libraries() {
    Path fonts = Path.of("package.json");
    Stream<String> npm = Files.exists(fonts) ? groups(PACKAGE, fonts) : Stream.of();
    return Stream.concat(groups(DEPENDENCY, Path.of("pom.xml")), npm);
  }

  private static Stream<String> groups(Pattern pattern, Path file) {
    return pattern.matcher(ProjectFiles.text(file)).results().map(found -> found.group(1));
  }

  private static Stream<Path> pages() {
    return everything().stream().filter(file -> file.toString().endsWith(".md"));
  }

  private static List<Path> everything() {
    return ProjectFiles.below(Path.of(""), "").stream()
        .filter(file -> !NOT_TEXT.contains(file.toString().replaceFirst(".*\\.", "")))
        .toList();
  }

  private static Stream<String> hits(List<Path> files, Pattern pattern) {
    return files.stream()
        .flatMap(
            file ->
                pattern
                    .matcher(bytes(file))
                    .results()
                    .map(MatchResult::group)
                    .map(hit -> file + ": " + hit));
  }

  // Whatever the file is, a place on a machine is ASCII.
  private static String bytes(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
