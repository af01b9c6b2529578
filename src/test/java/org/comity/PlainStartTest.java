package org.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PlainStartTest {

  @Test
  void aStartWithoutOptionsServesARehearsalOnThePortEverybodyKnows() {
    Run run = PlainStart.of("run").orElseThrow();

    assertThat(run.port()).isEqualTo(8080);
    assertThat(run.production()).isFalse();
  }

  @Test
  void everyOptionIsHeeded() {
    Run run =
        PlainStart.of(
                "run",
                "--data",
                "/srv/comity",
                "--production",
                "--port",
                "443",
                "--database",
                "jdbc:postgresql://ann:secret@db/comity")
            .orElseThrow();

    assertThat(run.data()).isEqualTo(Path.of("/srv/comity"));
    assertThat(run.port()).isEqualTo(443);
    assertThat(run.production()).isTrue();
    assertThat(run.database().orElseThrow().user()).isEqualTo("ann");
  }

  @Test
  void whatIsNotUnderstoodIsLeftToTheCommandWithItsHelp() {
    assertThat(PlainStart.of()).isEmpty();
    assertThat(PlainStart.of("token", "ann@example.org")).isEmpty();
    assertThat(PlainStart.of("run", "--help")).isEmpty();
    assertThat(PlainStart.of("run", "--port", "eighty")).isEmpty();
    assertThat(PlainStart.of("run", "--data")).isEmpty();
  }
}
