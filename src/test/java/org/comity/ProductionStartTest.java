package org.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.testing.BesideOthers;
import org.comity.testing.RunningProgram;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

@BesideOthers
class ProductionStartTest {
  private static final Path DATA = Path.of("target", "test-production");
  private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/en/enrol/\\S+");

  @Test
  void aProductionHasNobodyInventedAndAsksForItsFirstAdministratorOnTheConsole()
      throws IOException, InterruptedException {
    FileSystemUtils.deleteRecursively(DATA);
    RunningProgram program = RunningProgram.on(DATA, "--production");
    try {
      Matcher link = LINK.matcher(program.said());
      assertThat(link.find()).as(program.said()).isTrue();
      assertThat(page(link.group())).contains("Set up your account");
      assertThat(page(URI.create(link.group()).resolve("/en/sign-in").toString()))
          .doesNotContain("name=\"account\"", "REHEARSAL");
    } finally {
      program.stop();
    }
    RunningProgram rehearsal = RunningProgram.on(DATA);
    assertThat(rehearsal.ended()).isEqualTo(1);
    assertThat(rehearsal.said()).contains("holds real work: start with --production");
  }

  private static String page(String address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(URI.create(address)).build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    }
  }
}
