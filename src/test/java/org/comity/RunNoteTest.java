package org.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunNoteTest {
  private static final Instant STARTED = Instant.parse("2026-11-24T10:00:00Z");

  @Test
  void theNoteIsForItsOwnerAloneAndReadBack(@TempDir Path folder) throws IOException {
    RunNote.write(folder, 8080, STARTED, "jdbc:postgresql://127.0.0.1:5433/comity");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file(folder))))
        .isEqualTo("rw-------");
    RunNote note = RunNote.read(folder).orElseThrow();
    assertThat(note.port()).isEqualTo(8080);
    assertThat(note.pid()).isEqualTo(ProcessHandle.current().pid());
    assertThat(note.started()).isEqualTo(STARTED);
    assertThat(note.secret()).matches("[0-9a-f]{64}");
  }

  @Test
  void eachRunHasASecretOfItsOwn(@TempDir Path folder) {
    RunNote.write(folder, 8080, STARTED, "jdbc:postgresql://a/comity");
    String first = RunNote.read(folder).orElseThrow().secret();
    RunNote.write(folder, 8080, STARTED, "jdbc:postgresql://a/comity");
    assertThat(RunNote.read(folder).orElseThrow().secret()).isNotEqualTo(first);
  }

  @Test
  void withoutANoteOrWithHalfAOneNothingIsRead(@TempDir Path folder) throws IOException {
    assertThat(RunNote.read(folder)).isEmpty();
    Files.writeString(file(folder), "{\"port\":80");
    assertThat(RunNote.read(folder)).isEmpty();
    RunNote.remove(folder);
    assertThat(file(folder)).doesNotExist();
  }

  private static Path file(Path folder) {
    return folder.resolve("run.json");
  }
}
