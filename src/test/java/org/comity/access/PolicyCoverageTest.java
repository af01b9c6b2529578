package org.comity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.database.Acting;
import org.comity.database.Policy;
import org.comity.database.PolicyLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The file, the code, the database and the matrix speak of the same roles, objects and acts.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PolicyCoverageTest {
  private static final Pattern ROW_SECURITY =
      Pattern.compile("may\\(('[a-z-]+'(?:::text)?|[\\w.]+), ([^,]+), '([a-z-]+)'(?:::text)?\\)");
  private static final Pattern ASKED =
      Pattern.compile(
          "allows\\(\\s*(?:me,|me\\.role\\(\\),|acting\\.role\\(\\),)?\\s*(\"[a-z-]+\"),\\s*([^,]+?),"
              + "\\s*\"([a-z-]+)\"");
  private static final Pattern REQUIRED =
      Pattern.compile(
          "@Requires\\(object = (\"[a-z-]+\"), state = (\"[a-z-]+\"), act = \"([a-z-]+)\"\\)");

  private final World world = World.shared();
  private final List<Check> checks = AllChecks.of(world);

  @Test
  void everyLineIsTriedOnTheRows() {
    assertThat(without(Cell.ofPolicy(), checks.stream().filter(check -> !check.rows().isEmpty())))
        .as("lines of policy.csv that no statement tries; add one to a class of checks")
        .isEmpty();
  }

  @Test
  void everyLineIsTriedOnTheServicesOrItIsSaidWhyNot() {
    assertThat(without(Cell.ofPolicy(), checks.stream().filter(Check::asksServices)))
        .as("lines of policy.csv that no call of a service tries")
        .isEmpty();
  }

  @Test
  void everyRoleTries() {
    Set<String> inFile =
        Policy.read().lines().stream().map(PolicyLine::role).collect(Collectors.toSet());
    Set<String> trying = Caller.all().stream().map(Caller::role).collect(Collectors.toSet());
    assertThat(inFile).as("roles of policy.csv").isEqualTo(trying);
    assertThat(trying).as("visitors that the code knows").containsAll(visitors());
  }

  @Test
  void whatTheDatabaseAsksIsInTheFile() {
    assertThat(asked(rules(), ROW_SECURITY)).as("asked by row security").isNotEmpty();
    assertThat(unknown(asked(rules(), ROW_SECURITY))).as("asked by row security").isEmpty();
  }

  @Test
  void whatTheServicesAskIsInTheFile() {
    assertThat(asked(sources(), ASKED)).as("asked by services").isNotEmpty();
    assertThat(unknown(asked(sources(), ASKED))).as("asked by services").isEmpty();
    assertThat(unknown(asked(sources(), REQUIRED))).as("asked at doors").isEmpty();
  }

  @Test
  void everyLineIsAskedByTheDatabase() {
    Set<Cell> asked = asked(rules(), ROW_SECURITY);
    assertThat(Cell.ofPolicy().stream().filter(cell -> asked.stream().noneMatch(cell::isAskedBy)))
        .as("lines of policy.csv that row security never asks")
        .isEmpty();
  }

  @Test
  void everyTableIsGuardedAndTried() {
    String tried =
        checks.stream()
            .flatMap(check -> check.rows().stream())
            .map(Check.Attempt::words)
            .collect(Collectors.joining("\n"));
    Stream<String> tables = Stream.concat(OwnRows.TABLES.keySet().stream(), Stream.of(tried));
    String all = tables.collect(Collectors.joining("\n"));
    assertThat(world.tables().stream().filter(table -> !OwnRows.NOBODYS.contains(table)))
        .as("tables that nobody tries to get at")
        .allMatch(table -> Pattern.compile("\\Q" + table + "\\E\\b").matcher(all).find());
    assertThat(unguarded()).as("tables without forced row security").isEmpty();
  }

  private List<String> unguarded() {
    return world
        .owner()
        .sql(
            """
            SELECT n.nspname || '.' || c.relname FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p', 'v', 'm') AND NOT (c.relrowsecurity AND c.relforcerowsecurity)
              AND n.nspname || '.' || c.relname IN (
                SELECT table_schema || '.' || table_name
                FROM information_schema.role_table_grants WHERE grantee IN ('comity_app', 'PUBLIC'))
              AND n.nspname NOT IN ('pg_catalog', 'information_schema')
            """)
        .query((row, number) -> row.getString(1))
        .list();
  }

  private static Set<Cell> without(Set<Cell> cells, Stream<Check> tried) {
    Set<Cell> left = new java.util.HashSet<>(cells);
    tried.map(Check::cell).forEach(left::remove);
    return left;
  }

  private static List<Cell> unknown(Set<Cell> asked) {
    Set<Cell> known = Cell.ofPolicy();
    return asked.stream()
        .filter(cell -> known.stream().noneMatch(line -> line.isAskedBy(cell)))
        .toList();
  }

  private static Set<Cell> asked(String text, Pattern pattern) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> Cell.asked(found.group(1), found.group(2), found.group(3)))
        .collect(Collectors.toSet());
  }

  // `form.sheets` asks for every state that a sheet may be in.
  private String rules() {
    return policies().replaceAll("sheets\\(([^,]+), ([^)]+)\\)", "may($1, state, $2)");
  }

  private String policies() {
    return String.join(
        "\n",
        world
            .owner()
            .sql("SELECT coalesce(qual, '') || ' ' || coalesce(with_check, '') FROM pg_policies")
            .query(String.class)
            .list());
  }

  private static String sources() {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(PolicyCoverageTest::text)
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> visitors() {
    Set<String> roles = new TreeSet<>();
    Arrays.stream(Acting.class.getDeclaredFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .filter(field -> Modifier.isPublic(field.getModifiers()))
        .forEach(field -> roles.add(role(field)));
    return roles;
  }

  private static String role(java.lang.reflect.Field field) {
    try {
      return ((Acting) field.get(null)).role();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
