package org.comity.request.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.comity.testing.BesideOthers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@BesideOthers
class RequestCommandsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneOffset.UTC);
  private static final String CASES = "src/main/resources/content/rehearsal/requests/";

  @TempDir private Path folder = Path.of("");

  private final StringWriter printed = new StringWriter();

  private int run(Callable<Integer> command, String... arguments) {
    return new CommandLine(command).setOut(new PrintWriter(printed)).execute(arguments);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bank-records", "preservation", "freezing", "hearing", "confiscation"})
  void aCaseThatCanBeSentEndsWithZero(String name) {
    assertThat(run(new RequestCheck(CLOCK), CASES + name + ".yaml"))
        .as(printed.toString())
        .isZero();
    assertThat(printed.toString()).contains("nothing stops this request (0 warnings");
  }

  @Test
  void aBlockerEndsWithOneAndIsToldWithFileLineKeyAndRule() throws IOException {
    String file = file("case.yaml", "req.requestingState: XA\nreq.requestedState: XA\n");
    assertThat(run(new RequestCheck(CLOCK), file)).isOne();
    assertThat(printed.toString()).contains(file + ":1: blocker: req.requestingState: ", "[R01");
  }

  @Test
  void aFileThatCannotBeReadEndsWithTwo() throws IOException {
    assertThat(run(new RequestCheck(CLOCK), file("case.yaml", "a: [\n"))).isEqualTo(2);
    assertThat(run(new RequestCheck(CLOCK), folder.resolve("none.yaml").toString())).isEqualTo(2);
    Path binary =
        Files.write(folder.resolve("case.bin"), new byte[] {(byte) 0xff, 0, 1, (byte) 0xfe});
    assertThat(run(new RequestCheck(CLOCK), binary.toString())).isEqualTo(2);
    assertThat(run(new RequestDraft(CLOCK), file("empty.yaml", ""))).isEqualTo(2);
    assertThat(printed.toString()).contains("case.yaml:2: ", "none.yaml:0: ", "empty.yaml:1: ");
  }

  @Test
  void findingsAreGivenAsJsonToo() throws IOException {
    String file =
        file("case.yaml", "req.requestingState: XA\nreq.requestedState: XA\nreq.hue: 1\n");
    assertThat(run(new RequestCheck(CLOCK), file, "--json")).isOne();
    JsonNode told = JsonMapper.shared().readTree(printed.toString());
    assertThat(told.path("sendable").asBoolean()).isFalse();
    assertThat(told.path("problems").get(0).path("line").asInt()).isEqualTo(3);
    assertThat(told.path("findings").valueStream().map(found -> found.path("id").asString()))
        .contains("R01", "missing");
    assertThat(told.path("findings").valueStream())
        .allMatch(found -> found.path("message").asString().length() > 5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar", "ru", "zh"})
  void aCheckSpeaksTheLanguageOfItsReader(String language) throws IOException {
    String file = file("case.yaml", "asst.items: [{ type: preserve }]\n");
    assertThat(run(new RequestCheck(CLOCK), file, "--language", language)).isOne();
    assertThat(printed.toString()).doesNotContain("{label}").doesNotContain("rule.R");
  }

  @Test
  void aDraftIsWrittenInEachFormatAndAJsonDraftIsACaseAgain() throws IOException {
    String out = folder.resolve("out").toString();
    int code =
        run(
            new RequestDraft(CLOCK),
            CASES + "bank-records.yaml",
            "--format",
            "html,docx,json",
            "--out",
            out,
            "--paper",
            "letter,cover");
    assertThat(code).as(printed.toString()).isZero();
    assertThat(folder.resolve("out"))
        .isDirectoryContaining("glob:**.letter.en.html")
        .isDirectoryContaining("glob:**.cover.en.docx");
    assertThat(run(new RequestCheck(CLOCK), out + "/bank-records.json")).isZero();
  }

  @Test
  void aDraftOfACaseThatIsStoppedIsMadeAllTheSame() throws IOException {
    String file = file("case.yaml", "req.requestingState: XA\nreq.requestedState: XE\n");
    assertThat(run(new RequestDraft(CLOCK), file, "--format", "html", "--out", folder.toString()))
        .isOne();
    assertThat(folder).isDirectoryContaining("glob:**case.letter.en.html");
  }

  @Test
  void whatIsNoFormatOrPaperIsRefused() {
    assertThat(
            run(
                new RequestDraft(CLOCK),
                CASES + "bank-records.yaml",
                "--format",
                "tiff",
                "--out",
                folder.toString()))
        .isEqualTo(2);
    assertThat(
            run(
                new RequestDraft(CLOCK),
                CASES + "bank-records.yaml",
                "--paper",
                "poster",
                "--out",
                folder.toString()))
        .isEqualTo(2);
  }

  @Test
  void theSchemaIsPrintedAsJson() {
    assertThat(run(new RequestSchema())).isZero();
    assertThat(JsonMapper.shared().readTree(printed.toString()).path("$defs").has("person"))
        .isTrue();
  }
}
