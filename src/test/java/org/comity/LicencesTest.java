package org.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the program carries, as the two lists in its jar say: the one of the libraries is written
/// by the build, the one of the fonts stands in the project.
class LicencesTest {
  private static final Path LIBRARIES =
      Path.of("target/classes/META-INF/sbom/application.cdx.json");
  private static final Path FONTS = Path.of("src/main/resources/META-INF/sbom/fonts.cdx.json");
  private static final Pattern REFUSED =
      Pattern.compile(
          "(?i)(?<![a-z])A?GPL(?!.*classpath)|Affero|(?<!Lesser )General Public License");

  @Test
  void everythingInTheProgramHasALicenceAndNothingIsUnderTheGplAlone() throws IOException {
    List<String> unfit = new ArrayList<>();
    for (Path list : List.of(LIBRARIES, FONTS)) {
      for (JsonNode part : components(list)) {
        List<String> licences = licences(part);
        if (licences.stream().allMatch(licence -> REFUSED.matcher(licence).find())) {
          unfit.add(name(part) + " " + licences);
        }
      }
    }
    assertThat(unfit).isEmpty();
  }

  @Test
  void theListOfFontsIsThatOfTheLockFile() throws IOException {
    JsonNode packages = read(Path.of("package-lock.json")).get("packages");
    List<String> locked =
        packages
            .propertyStream()
            .filter(entry -> !entry.getKey().isEmpty())
            .map(
                entry ->
                    entry.getKey().replace("node_modules/", "")
                        + " "
                        + entry.getValue().get("version").asString())
            .toList();
    List<String> listed = new ArrayList<>();
    components(FONTS).forEach(part -> listed.add(name(part)));

    assertThat(listed).containsExactlyInAnyOrderElementsOf(locked);
  }

  @Test
  void theLibrariesOfTheListAreThoseThatRun() throws IOException {
    List<String> listed = new ArrayList<>();
    components(LIBRARIES).forEach(part -> listed.add(part.get("name").asString()));

    assertThat(listed).contains("spring-webmvc", "postgresql", "jte-runtime", "icu4j");
    assertThat(listed).doesNotContain("greenmail", "archunit", "jqwik", "validation-model-jakarta");
  }

  private static List<String> licences(JsonNode part) {
    List<String> names = new ArrayList<>();
    if (part.has("licenses")) {
      for (JsonNode entry : part.get("licenses")) {
        JsonNode licence = entry.has("license") ? entry.get("license") : entry;
        for (String field : List.of("id", "name", "expression")) {
          if (licence.has(field)) {
            names.add(licence.get(field).asString());
          }
        }
      }
    }
    return names;
  }

  private static String name(JsonNode part) {
    return part.get("group").asString()
        + "/"
        + part.get("name").asString()
        + " "
        + part.get("version").asString();
  }

  private static JsonNode components(Path list) throws IOException {
    return read(list).get("components");
  }

  private static JsonNode read(Path file) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(file));
  }
}
