package org.comity.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.Comity;
import org.comity.testing.BesideOthers;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

@BesideOthers
class BordersTest {
  private static final ApplicationModules HOUSE = ApplicationModules.of(Comity.class);
  private static final String OPEN = org.springframework.modulith.ApplicationModule.OPEN_TOKEN;
  private static final Path DIAGRAM = Path.of("docs", "rooms.txt");
  private static final Pattern NAMED_IN_TEMPLATE =
      Pattern.compile("@(?:import|template\\.|param)\\s*(?:static )?org\\.comity\\.([a-z]+)\\.");

  @Test
  void aRoomUsesOnlyWhatItsDoorAllows() {
    assertThat(HOUSE.stream()).isNotEmpty();
    HOUSE.verify();
  }

  @Test
  void everyRoomStandsOnALine() {
    assertThat(HOUSE.stream().map(BordersTest::name)).allMatch(Rooms::known, "has a line");
  }

  @Test
  void everyRoomSaysAtItsDoorWhatItUses() {
    assertThat(HOUSE.stream().filter(room -> declared(room).contains(OPEN)))
        .as("rooms without allowedDependencies in their package-info.java")
        .isEmpty();
  }

  @Test
  void aRoomUsesOnlyRoomsOnLowerLines() {
    for (ApplicationModule room : HOUSE) {
      assertThat(Stream.concat(used(room), declared(room).stream()).distinct())
          .as("what %s uses or may use by its door", room.getIdentifier())
          .allMatch(other -> Rooms.mayUse(name(room), other), "stands on a lower line");
    }
  }

  @Test
  void noRoomUsesTheStartOfTheProgram() {
    noClasses()
        .that()
        .resideInAPackage("org.comity.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.comity")
        .because("the start knows the rooms and binds them, and a room works without it")
        .check(HouseRulesTest.CLASSES);
  }

  @Test
  void aTemplateNamesOnlyItsOwnRoomAndRoomsOnLowerLines() {
    for (Path template : ProjectFiles.templates()) {
      String room = template.getName(5).toString();
      assertThat(NAMED_IN_TEMPLATE.matcher(ProjectFiles.text(template)).results())
          .as("rooms named in %s", template)
          .extracting((MatchResult match) -> match.group(1))
          .allMatch(other -> other.equals(room) || Rooms.mayUse(room, other), "may be used");
    }
  }

  @Test
  void theDiagramShowsEveryArrow() throws Exception {
    String now = diagram();
    if (Boolean.getBoolean("comity.golden")) {
      Files.writeString(DIAGRAM, now);
    }
    assertThat(now)
        .as(
            "%s; if the new arrow is meant: ./comity test --only BordersTest -Dcomity.golden=true",
            DIAGRAM)
        .isEqualTo(ProjectFiles.text(DIAGRAM));
  }

  private static String diagram() {
    String head =
        "Which room uses which, by line. The border test compares this page with the code.\n\n";
    return HOUSE.stream()
        .sorted(
            Comparator.comparingInt((ApplicationModule room) -> -Rooms.line(name(room)))
                .thenComparing(BordersTest::name))
        .map(BordersTest::row)
        .collect(Collectors.joining("\n", head, "\n"));
  }

  private static String row(ApplicationModule room) {
    String uses = String.join(" ", new TreeSet<>(used(room).toList()));
    return "%d  %-11s %s"
        .formatted(Rooms.line(name(room)), name(room), uses.isEmpty() ? "." : "-> " + uses);
  }

  private static Stream<String> used(ApplicationModule room) {
    return room.getDirectDependencies(HOUSE).uniqueModules().map(BordersTest::name);
  }

  private static String name(ApplicationModule room) {
    return room.getIdentifier().toString();
  }

  // The names at the door, without the named interfaces behind `::`.
  private static List<String> declared(ApplicationModule room) {
    return HouseRulesTest.CLASSES
        .get(room.getBasePackage().getName() + ".package-info")
        .tryGetAnnotationOfType(org.springframework.modulith.ApplicationModule.class)
        .map(door -> List.of(door.allowedDependencies()))
        .orElse(List.of(OPEN))
        .stream()
        .map(allowed -> allowed.split("::", 2)[0].strip())
        .toList();
  }
}
