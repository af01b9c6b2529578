package org.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.comity.database.embedded.EmbeddedPostgres;
import org.comity.testing.BesideOthers;
import org.comity.testing.RunningProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.util.FileSystemUtils;

/// Commands beside a program that runs in a process of its own, and after it has stopped.
@BesideOthers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommandsTest {
  private static final Path DATA = Path.of("target", "test-commands");
  private static final String EXPERT = "aurelia-expert@rehearsal.example";

  private RunningProgram program;

  @BeforeAll
  void start() throws IOException {
    FileSystemUtils.deleteRecursively(DATA);
    program = RunningProgram.on(DATA);
    assertThat(program.said()).contains("This is a rehearsal", "Stop with Ctrl+C");
  }

  @AfterAll
  void stop() {
    program.stop();
  }

  @Test
  void aRunningProgramNotesForItsOwnerHowItIsReached() throws IOException {
    assertThat(RunNote.read(DATA).orElseThrow().pid()).isEqualTo(program.pid());
    assertThat(Files.getPosixFilePermissions(DATA.resolve("run.json"))).hasSize(2);
  }

  @Test
  void aTokenMadeBesideItOpensItsInterface() throws IOException, InterruptedException {
    Told made = command("token", EXPERT, "--scope", "read");
    assertThat(made.code()).isZero();
    assertThat(made.out().strip()).matches("comity_[\\w-]{43}");
    assertThat(reviews(made.out().strip())).isEqualTo(200);
    assertThat(reviews("comity_made-up")).isEqualTo(401);
  }

  @Test
  void aTokenIsForSomebodyWhoActsHere() {
    Told refused = command("token", "nobody@rehearsal.example");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("Nobody with the address nobody@rehearsal.example");
  }

  @Test
  void theTrailIsProvedWhileTheProgramRuns() throws IOException {
    assertThat(command("audit", "verify"))
        .returns(0, Told::code)
        .extracting(Told::out)
        .asString()
        .startsWith("The trail is whole");
    Path kept = DATA.resolve("kept-head");
    Files.writeString(kept, command("audit", "head").out());
    assertThat(command("audit", "verify", "--head", kept.toString()).code()).isZero();
  }

  @Test
  void keysAreChangedBesideItAndTheTrailTellsOfIt() {
    Told changed = command("keys", "rotate");
    assertThat(changed.code()).as(changed.err()).isZero();
    assertThat(changed.out()).contains("keys have a successor");
  }

  @Test
  void aSecondProgramIsToldWhoHoldsTheFolder() {
    Told refused = command("run");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("in use by process " + program.pid());
  }

  @Test
  void whereNothingWasEverRunThereIsNothingToProve() {
    Told refused = Told.by("audit", "verify", "--data", "target/no-installation");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("There is no installation in");
    assertThat(Path.of("target/no-installation")).doesNotExist();
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void afterItHasStoppedCommandsStartTheDatabaseThemselves() throws SQLException {
    program.stop();
    assertThat(DATA.resolve("run.json")).doesNotExist();
    assertThat(command("token", EXPERT).out()).startsWith("comity_");
    assertThat(command("audit", "verify").code()).isZero();
    RunningProgram production = RunningProgram.on(DATA, "--production");
    assertThat(production.ended()).isEqualTo(1);
    assertThat(production.said()).contains("holds a rehearsal, which never becomes real work");
    forge();
    Told broken = command("audit", "verify");
    assertThat(broken.code()).isEqualTo(1);
    assertThat(broken.out()).startsWith("Row 2 of the trail (").contains("was altered");
  }

  private static void forge() throws SQLException {
    try (EmbeddedPostgres server =
            EmbeddedPostgres.start(DATA.resolve("postgresql"), DATA.resolve("programs"));
        Connection connection = server.address().database("comity").connect();
        Statement statement = connection.createStatement()) {
      statement.execute("SET session_replication_role = replica");
      statement.execute(
          "UPDATE audit.event SET act = 'nothing'"
              + " WHERE id = (SELECT event FROM audit.leaf WHERE place = 1)");
    }
  }

  private static int reviews(String token) throws IOException, InterruptedException {
    int port = RunNote.read(DATA).orElseThrow().port();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/reviews"))
            .header("Authorization", "Bearer " + token)
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }

  private static Told command(String... words) {
    String[] all = java.util.Arrays.copyOf(words, words.length + 2);
    all[words.length] = "--data";
    all[words.length + 1] = DATA.toString();
    return Told.by(all);
  }
}
