package org.comity.request.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.document.pdf.TaggedText;
import org.comity.request.file.CaseFile;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// On which page of each letter of the rehearsal stands what central authorities look for. The
/// table in `docs` is made here, and each page that it names holds what it is named for.
class PointsTest {
  private static final Path PAGE = Path.of("docs/requests-points.md");
  private static final int BEGINNING = 18;

  private final Map<Situation, List<String>> pages = new EnumMap<>(Situation.class);

  private record Point(String point, List<String> shown, String why) {
    static Point of(JsonNode entry) {
      return new Point(
          entry.get("point").asString(),
          entry.get("shown").valueStream().map(JsonNode::asString).toList(),
          entry.path("why").asString(""));
    }
  }

  private static List<Point> points() throws IOException {
    String table = Files.readString(Path.of("src/test/resources/requests/points.yaml"));
    Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(table);
    return JsonMapper.shared().<JsonNode>valueToTree(read).valueStream().map(Point::of).toList();
  }

  @Test
  void eachPointStandsOnThePageThatTheTableNames() throws IOException {
    for (Situation situation : Situation.values()) {
      byte[] pdf = Situation.pdf(situation.document(Paper.LETTER));
      pages.put(situation, TaggedText.pages(pdf).stream().map(PointsTest::packed).toList());
    }
    String table = table();
    if (Boolean.getBoolean("comity.golden")) {
      Files.writeString(PAGE, table);
    }
    assertThat(Files.readString(PAGE))
        .as(
            "%s; if the change is meant: ./comity test --only PointsTest -Dcomity.golden=true",
            PAGE)
        .isEqualTo(table);
  }

  private String table() throws IOException {
    List<Point> points = points();
    assertThat(points).hasSize(25);
    var rows = new ArrayList<String>();
    for (Point point : points) {
      Stream<String> cells = Stream.of(Situation.values()).map(letter -> cell(point, letter));
      List<String> row = Stream.concat(Stream.of(point.point()), cells).toList();
      rows.add("| %d | ".formatted(rows.size() + 1) + String.join(" | ", row) + " |");
    }
    return """
    # Twenty-five points

    Before it executes a request, a central authority looks for grounds of refusal (1 to 13); requests come back for the reasons
    of 14 to 25. For each letter of the rehearsal the page of its PDF on which the point is met. A dash: the point does not arise,
    as said in its row. Made by a test, which finds each on its page; start from [requests](requests.md).

    | | point | bank records (en) | preservation (es) | freezing and search (ar) | hearing and summons (zh) | confiscation (ru) |
    |---|---|---|---|---|---|---|
    """
        + String.join("\n", rows)
        + "\n";
  }

  private String cell(Point point, Situation letter) {
    Optional<String> phrase =
        point.shown().stream().flatMap(where -> phrase(letter, where).stream()).findFirst();
    if (phrase.isEmpty()) {
      assertThat(point.why()).as(point + " in " + letter).isNotEmpty();
      return "– (" + point.why() + ")";
    }
    String packed = packed(phrase.get());
    String sought = packed.substring(0, Math.min(BEGINNING, packed.length()));
    List<String> read = pages.getOrDefault(letter, List.of());
    for (int page = 0; page < read.size(); page++) {
      if (read.get(page).contains(sought)) {
        return Integer.toString(page + 1);
      }
    }
    throw new AssertionError(letter + " has on no page: " + phrase.get());
  }

  /// What the letter prints there; empty if the case holds nothing.
  private static Optional<String> phrase(Situation letter, String where) {
    CaseFile file = letter.view().file();
    if (where.startsWith("label ")) {
      String key = where.substring("label ".length());
      var wording = Papers.of(letter.view(), letter.language()).wording();
      return value(file, key).map(value -> wording.label(key));
    }
    if (where.startsWith("beside ")) {
      String key = where.substring("beside ".length());
      return Optional.of(file.root().path("beside").path(key).asString(""))
          .filter(s -> !s.isEmpty());
    }
    return value(file, where).map(value -> value.asString("").strip().split("\\n", 2)[0]);
  }

  private static Optional<JsonNode> value(CaseFile file, String where) {
    String[] steps = where.split("/", -1);
    return Stream.concat(Stream.of(file.root()), file.root().path(CaseFile.ITEMS).valueStream())
        .map(
            node -> {
              JsonNode at = node;
              for (String step : steps) {
                at = step.matches("\\d+") ? at.path(Integer.parseInt(step)) : at.path(step);
              }
              return at;
            })
        .filter(node -> !node.isMissingNode())
        .findFirst();
  }

  private static String packed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Cf}\\u0640]+", "")
        // Numbers in an Arabic line are drawn where they are read last; its words tell it.
        .replaceAll("(?<=[\\u0621-\\u064a])[^\\p{L}]+(?=[\\u0621-\\u064a])", "");
  }
}
